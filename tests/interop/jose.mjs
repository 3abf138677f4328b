// panva's jose, from the folder of npm modules in QTSIGNIN_NPM_DIR.
import { createRequire } from 'node:module';

export const jose = createRequire(`${process.env.QTSIGNIN_NPM_DIR}/`)('jose');
