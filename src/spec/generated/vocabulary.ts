// Generated from schema/: do not edit; run `make schema`.

import type { ListedRole, Properties, SectionName, TypeVocabulary } from '../vocabulary.ts';

import type { LayerType } from './layers.ts';

export const layerVocabularies: Readonly<Record<LayerType, TypeVocabulary>> = {
  Absolute: {
    aliases: [],
    properties: {},
  },
  Activation: {
    aliases: [],
    properties: {
      activation: {
        required: true,
        role: 'activation',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ActivityRegularization: {
    aliases: [],
    properties: {
      l1: {
        required: false,
        default: 0,
      },
      l2: {
        required: false,
        default: 0,
      },
    },
  },
  AdaptiveAveragePooling1D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 1,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdaptiveAveragePooling2D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 2,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdaptiveAveragePooling3D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 3,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdaptiveMaxPooling1D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 1,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdaptiveMaxPooling2D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 2,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdaptiveMaxPooling3D: {
    aliases: [],
    properties: {
      outputSize: {
        required: true,
        expand: 3,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Add: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AdditiveAttention: {
    aliases: [],
    properties: {
      useScale: {
        required: false,
        default: true,
      },
      dropout: {
        required: false,
        default: 0,
      },
      useCausalMask: {
        required: false,
        default: false,
      },
      returnAttentionScores: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AlphaDropout: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      noiseShape: {
        required: false,
        default: null,
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Attention: {
    aliases: [],
    properties: {
      useScale: {
        required: false,
        default: false,
      },
      scoreMode: {
        required: false,
        default: 'dot',
        values: ['dot', 'concat'],
      },
      dropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      useCausalMask: {
        required: false,
        default: false,
      },
      returnAttentionScores: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AugMix: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      numChains: {
        required: false,
        default: 3,
      },
      chainDepth: {
        required: false,
        default: 3,
      },
      factor: {
        required: false,
        default: 0.3,
        items: {},
      },
      alpha: {
        required: false,
        default: 1,
      },
      allOps: {
        required: false,
        default: true,
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AutoContrast: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Average: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AveragePooling1D: {
    aliases: ['AvgPool1D'],
    properties: {
      poolSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AveragePooling2D: {
    aliases: ['AvgPool2D'],
    properties: {
      poolSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  AveragePooling3D: {
    aliases: ['AvgPool3D'],
    properties: {
      poolSize: {
        required: true,
        expand: 3,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 3,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  BatchNormalization: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
      },
      momentum: {
        required: false,
        default: 0.99,
      },
      epsilon: {
        required: false,
        default: 0.001,
      },
      center: {
        required: false,
        default: true,
      },
      scale: {
        required: false,
        default: true,
      },
      betaInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      gammaInitializer: {
        required: false,
        default: {
          type: 'ones',
        },
        role: 'initializer',
      },
      movingMeanInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      movingVarianceInitializer: {
        required: false,
        default: {
          type: 'ones',
        },
        role: 'initializer',
      },
      betaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      gammaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      betaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      gammaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      renorm: {
        required: false,
        default: false,
      },
      renormClipping: {
        required: false,
        default: null,
        properties: {
          rmax: {
            required: false,
            default: null,
          },
          rmin: {
            required: false,
            default: null,
          },
          dmax: {
            required: false,
            default: null,
          },
        },
      },
      renormMomentum: {
        required: false,
        default: 0.99,
      },
      synchronized: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Bidirectional: {
    aliases: [],
    width: 'layer',
    parts: ['layer', 'backwardLayer'],
    properties: {
      layer: {
        required: true,
        role: 'layer',
      },
      mergeMode: {
        required: false,
        default: 'concat',
        values: ['concat', 'sum', 'mul', 'ave'],
      },
      backwardLayer: {
        required: false,
        default: null,
        role: 'layer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  CategoryEncoding: {
    aliases: [],
    properties: {
      numTokens: {
        required: false,
        default: null,
      },
      outputMode: {
        required: false,
        default: 'multiHot',
        values: ['multiHot', 'oneHot', 'count'],
      },
      sparse: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  CenterCrop: {
    aliases: [],
    properties: {
      height: {
        required: true,
      },
      width: {
        required: true,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Clip: {
    aliases: [],
    properties: {
      xMin: {
        required: true,
      },
      xMax: {
        required: true,
      },
    },
  },
  Concatenate: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ContrastLimitedAdaptiveHistogramEqualization: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      clipLimit: {
        required: false,
        default: 4,
      },
      tileGridSize: {
        required: false,
        default: [8, 8],
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv1D: {
    aliases: ['Convolution1D'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same', 'causal'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      groups: {
        required: false,
        default: 1,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv1DTranspose: {
    aliases: ['Convolution1DTranspose'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      outputPadding: {
        required: false,
        default: null,
        expand: 1,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv2D: {
    aliases: ['Convolution2D'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      groups: {
        required: false,
        default: 1,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv2DTranspose: {
    aliases: ['Convolution2DTranspose'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      outputPadding: {
        required: false,
        default: null,
        expand: 2,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv3D: {
    aliases: ['Convolution3D'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 3,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      groups: {
        required: false,
        default: 1,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Conv3DTranspose: {
    aliases: ['Convolution3DTranspose'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 3,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      outputPadding: {
        required: false,
        default: null,
        expand: 3,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ConvLSTM1D: {
    aliases: [],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      recurrentActivation: {
        required: false,
        default: 'sigmoid',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      unitForgetBias: {
        required: false,
        default: true,
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  ConvLSTM2D: {
    aliases: [],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      recurrentActivation: {
        required: false,
        default: 'sigmoid',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      unitForgetBias: {
        required: false,
        default: true,
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  ConvLSTM3D: {
    aliases: [],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 3,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1, 1],
        expand: 3,
        items: {},
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      recurrentActivation: {
        required: false,
        default: 'sigmoid',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      unitForgetBias: {
        required: false,
        default: true,
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  Cos: {
    aliases: [],
    properties: {},
  },
  Cropping1D: {
    aliases: [],
    properties: {
      cropping: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Cropping2D: {
    aliases: [],
    properties: {
      cropping: {
        required: false,
        default: [
          [0, 0],
          [0, 0],
        ],
        expand: 2,
        items: {
          expand: 2,
          items: {},
        },
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Cropping3D: {
    aliases: [],
    properties: {
      cropping: {
        required: false,
        default: [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        expand: 3,
        items: {
          expand: 2,
          items: {},
        },
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Dense: {
    aliases: [],
    width: 'units',
    properties: {
      units: {
        required: true,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  DepthwiseConv1D: {
    aliases: [],
    properties: {
      kernelSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      depthMultiplier: {
        required: false,
        default: 1,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      depthwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      depthwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      depthwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  DepthwiseConv2D: {
    aliases: [],
    properties: {
      kernelSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      depthMultiplier: {
        required: false,
        default: 1,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      depthwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      depthwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      depthwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Discretization: {
    aliases: [],
    properties: {
      binBoundaries: {
        required: false,
        default: null,
        items: {},
      },
      numBins: {
        required: false,
        default: null,
      },
      epsilon: {
        required: false,
        default: 0.01,
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'oneHot', 'multiHot', 'count'],
      },
      sparse: {
        required: false,
        default: false,
      },
    },
  },
  Divide: {
    aliases: [],
    properties: {},
  },
  Dot: {
    aliases: [],
    properties: {
      axes: {
        required: true,
        expand: 2,
        items: {},
      },
      normalize: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Dropout: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      noiseShape: {
        required: false,
        default: null,
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ELU: {
    aliases: [],
    properties: {
      alpha: {
        required: false,
        default: 1,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Einsum: {
    aliases: [],
    properties: {
      subscripts: {
        required: true,
      },
    },
  },
  EinsumDense: {
    aliases: [],
    properties: {
      equation: {
        required: true,
      },
      outputShape: {
        required: true,
        items: {},
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      biasAxes: {
        required: false,
        default: null,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Embedding: {
    aliases: [],
    width: 'outputDim',
    properties: {
      inputDim: {
        required: true,
      },
      outputDim: {
        required: true,
      },
      embeddingsInitializer: {
        required: false,
        default: {
          type: 'randomUniform',
          minval: -0.05,
          maxval: 0.05,
          seed: null,
        },
        role: 'initializer',
      },
      embeddingsRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      embeddingsConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      maskZero: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Equalization: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      bins: {
        required: false,
        default: 256,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Flatten: {
    aliases: [],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GRU: {
    aliases: [],
    width: 'units',
    properties: {
      units: {
        required: true,
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      recurrentActivation: {
        required: false,
        default: 'sigmoid',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      resetAfter: {
        required: false,
        default: true,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  GaussianDropout: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      seed: {
        required: false,
        default: null,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GaussianNoise: {
    aliases: [],
    properties: {
      stddev: {
        required: true,
      },
      seed: {
        required: false,
        default: null,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Gelu: {
    aliases: [],
    properties: {
      approximate: {
        required: false,
        default: true,
      },
    },
  },
  GetItem: {
    aliases: [],
    properties: {
      key: {
        required: true,
      },
    },
  },
  GlobalAveragePooling1D: {
    aliases: ['GlobalAvgPool1D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GlobalAveragePooling2D: {
    aliases: ['GlobalAvgPool2D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GlobalAveragePooling3D: {
    aliases: ['GlobalAvgPool3D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GlobalMaxPooling1D: {
    aliases: ['GlobalMaxPool1D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GlobalMaxPooling2D: {
    aliases: ['GlobalMaxPool2D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GlobalMaxPooling3D: {
    aliases: ['GlobalMaxPool3D'],
    properties: {
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GroupNormalization: {
    aliases: [],
    properties: {
      groups: {
        required: false,
        default: 32,
      },
      axis: {
        required: false,
        default: -1,
      },
      epsilon: {
        required: false,
        default: 0.001,
      },
      center: {
        required: false,
        default: true,
      },
      scale: {
        required: false,
        default: true,
      },
      betaInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      gammaInitializer: {
        required: false,
        default: {
          type: 'ones',
        },
        role: 'initializer',
      },
      betaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      gammaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      betaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      gammaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  GroupQueryAttention: {
    aliases: ['GroupedQueryAttention'],
    properties: {
      headDim: {
        required: true,
      },
      numQueryHeads: {
        required: true,
      },
      numKeyValueHeads: {
        required: true,
      },
      dropout: {
        required: false,
        default: 0,
      },
      useBias: {
        required: false,
        default: true,
      },
      slidingWindow: {
        required: false,
        default: null,
      },
      flashAttention: {
        required: false,
        default: null,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      useGate: {
        required: false,
        default: false,
      },
      seed: {
        required: false,
        default: null,
      },
      useCausalMask: {
        required: false,
        default: false,
      },
      returnAttentionScores: {
        required: false,
        default: false,
      },
    },
  },
  HashedCrossing: {
    aliases: [],
    properties: {
      numBins: {
        required: true,
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'oneHot'],
      },
      sparse: {
        required: false,
        default: false,
      },
    },
  },
  Hashing: {
    aliases: [],
    properties: {
      numBins: {
        required: true,
      },
      maskValue: {
        required: false,
        default: null,
      },
      salt: {
        required: false,
        default: null,
        items: {},
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'oneHot', 'multiHot', 'count'],
      },
      sparse: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Identity: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  InputLayer: {
    aliases: [],
    properties: {
      shape: {
        required: true,
        items: {},
      },
      dtype: {
        required: false,
        default: 'float32',
        values: ['float32', 'int32', 'bool', 'string'],
      },
      batchSize: {
        required: false,
        default: null,
      },
    },
  },
  IntegerLookup: {
    aliases: [],
    properties: {
      maxTokens: {
        required: false,
        default: null,
      },
      numOovIndices: {
        required: false,
        default: 1,
      },
      maskToken: {
        required: false,
        default: null,
      },
      oovToken: {
        required: false,
        default: -1,
      },
      vocabulary: {
        required: false,
        default: null,
        items: {},
      },
      vocabularyDtype: {
        required: false,
        default: 'int64',
        values: ['int64'],
      },
      idfWeights: {
        required: false,
        default: null,
        items: {},
      },
      invert: {
        required: false,
        default: false,
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'oneHot', 'multiHot', 'count', 'tfIdf'],
      },
      sparse: {
        required: false,
        default: false,
      },
      padToMaxTokens: {
        required: false,
        default: false,
      },
      oovMethod: {
        required: false,
        default: 'floormod',
        values: ['floormod', 'farmhash'],
      },
      salt: {
        required: false,
        default: null,
        items: {},
      },
    },
  },
  LSTM: {
    aliases: [],
    width: 'units',
    properties: {
      units: {
        required: true,
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      recurrentActivation: {
        required: false,
        default: 'sigmoid',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      unitForgetBias: {
        required: false,
        default: true,
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  LayerNormalization: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
        items: {},
      },
      epsilon: {
        required: false,
        default: 0.001,
      },
      center: {
        required: false,
        default: true,
      },
      scale: {
        required: false,
        default: true,
      },
      betaInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      gammaInitializer: {
        required: false,
        default: {
          type: 'ones',
        },
        role: 'initializer',
      },
      betaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      gammaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      betaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      gammaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  LayerScale: {
    aliases: [],
    properties: {
      initValues: {
        required: true,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  LeakyReLU: {
    aliases: [],
    properties: {
      negativeSlope: {
        required: false,
        default: 0.3,
        aliases: ['alpha'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Log: {
    aliases: [],
    properties: {},
  },
  Masking: {
    aliases: [],
    properties: {
      maskValue: {
        required: false,
        default: 0,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Matmul: {
    aliases: [],
    properties: {},
  },
  Max: {
    aliases: [],
    properties: {
      axis: {
        required: true,
        items: {},
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
    },
  },
  MaxPooling1D: {
    aliases: ['MaxPool1D'],
    properties: {
      poolSize: {
        required: false,
        default: [2],
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  MaxPooling2D: {
    aliases: ['MaxPool2D'],
    properties: {
      poolSize: {
        required: false,
        default: [2, 2],
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  MaxPooling3D: {
    aliases: ['MaxPool3D'],
    properties: {
      poolSize: {
        required: false,
        default: [2, 2, 2],
        expand: 3,
        items: {},
      },
      strides: {
        required: false,
        default: null,
        expand: 3,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Maximum: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Mean: {
    aliases: [],
    properties: {
      axis: {
        required: true,
        items: {},
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
    },
  },
  MelSpectrogram: {
    aliases: [],
    properties: {
      fftLength: {
        required: false,
        default: 2048,
      },
      sequenceStride: {
        required: false,
        default: 512,
      },
      sequenceLength: {
        required: false,
        default: null,
      },
      window: {
        required: false,
        default: 'hann',
        items: {},
      },
      samplingRate: {
        required: false,
        default: 16000,
      },
      numMelBins: {
        required: false,
        default: 128,
      },
      minFreq: {
        required: false,
        default: 20,
      },
      maxFreq: {
        required: false,
        default: null,
      },
      powerToDb: {
        required: false,
        default: true,
      },
      topDb: {
        required: false,
        default: 80,
      },
      magExp: {
        required: false,
        default: 2,
      },
      minPower: {
        required: false,
        default: 1e-10,
      },
      refPower: {
        required: false,
        default: 1,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Min: {
    aliases: [],
    properties: {
      axis: {
        required: true,
        items: {},
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
    },
  },
  Minimum: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  MultiHeadAttention: {
    aliases: [],
    properties: {
      numHeads: {
        required: true,
      },
      keyDim: {
        required: true,
      },
      valueDim: {
        required: false,
        default: null,
      },
      dropout: {
        required: false,
        default: 0,
      },
      useBias: {
        required: false,
        default: true,
      },
      outputShape: {
        required: false,
        default: null,
        items: {},
      },
      attentionAxes: {
        required: false,
        default: null,
        items: {},
      },
      slidingWindow: {
        required: false,
        default: null,
      },
      flashAttention: {
        required: false,
        default: null,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      useGate: {
        required: false,
        default: false,
      },
      seed: {
        required: false,
        default: null,
      },
      useCausalMask: {
        required: false,
        default: false,
      },
      returnAttentionScores: {
        required: false,
        default: false,
      },
    },
  },
  Multiply: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Normalization: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
        items: {},
      },
      mean: {
        required: false,
        default: null,
        items: {
          items: {
            items: {},
          },
        },
      },
      variance: {
        required: false,
        default: null,
        items: {
          items: {
            items: {},
          },
        },
      },
      invert: {
        required: false,
        default: false,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  PReLU: {
    aliases: [],
    properties: {
      alphaInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      alphaRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      alphaConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      sharedAxes: {
        required: false,
        default: null,
        expand: 1,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Permute: {
    aliases: [],
    properties: {
      dims: {
        required: true,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Power: {
    aliases: [],
    properties: {
      exponent: {
        required: true,
      },
    },
  },
  RMSNormalization: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
        items: {},
      },
      epsilon: {
        required: false,
        default: 0.000001,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RNN: {
    aliases: [],
    width: 'cell',
    properties: {
      cell: {
        required: true,
        role: 'cell',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  RandAugment: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      numOps: {
        required: false,
        default: 2,
      },
      factor: {
        required: false,
        default: 0.5,
        items: {},
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomBrightness: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomColorDegeneration: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomColorJitter: {
    aliases: [],
    properties: {
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      brightnessFactor: {
        required: false,
        default: null,
        items: {},
      },
      contrastFactor: {
        required: false,
        default: null,
        items: {},
      },
      saturationFactor: {
        required: false,
        default: null,
        items: {},
      },
      hueFactor: {
        required: false,
        default: null,
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomContrast: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomCrop: {
    aliases: [],
    properties: {
      height: {
        required: true,
      },
      width: {
        required: true,
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomElasticTransform: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 1,
        items: {},
      },
      scale: {
        required: false,
        default: 1,
        items: {},
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      fillMode: {
        required: false,
        default: 'reflect',
        values: ['reflect', 'nearest', 'wrap', 'constant'],
      },
      fillValue: {
        required: false,
        default: 0,
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomErasing: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 1,
        items: {},
      },
      scale: {
        required: false,
        default: [0.02, 0.33],
        items: {},
      },
      fillValue: {
        required: false,
        default: null,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomFlip: {
    aliases: [],
    properties: {
      mode: {
        required: false,
        default: 'horizontalAndVertical',
        values: ['horizontal', 'vertical', 'horizontalAndVertical'],
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomGaussianBlur: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 1,
        items: {},
      },
      kernelSize: {
        required: false,
        default: 3,
        items: {},
      },
      sigma: {
        required: false,
        default: 1,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomGrayscale: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 0.5,
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomHue: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomInvert: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 1,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomPerspective: {
    aliases: [],
    properties: {
      factor: {
        required: false,
        default: 1,
        items: {},
      },
      scale: {
        required: false,
        default: 1,
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      fillValue: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomPosterization: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomRotation: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      fillMode: {
        required: false,
        default: 'reflect',
        values: ['reflect', 'wrap', 'constant', 'nearest'],
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      seed: {
        required: false,
        default: null,
      },
      fillValue: {
        required: false,
        default: 0,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomSaturation: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomSharpness: {
    aliases: [],
    properties: {
      factor: {
        required: true,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomShear: {
    aliases: [],
    properties: {
      xFactor: {
        required: false,
        default: 0,
        items: {},
      },
      yFactor: {
        required: false,
        default: 0,
        items: {},
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      fillMode: {
        required: false,
        default: 'reflect',
        values: ['reflect', 'wrap', 'constant', 'nearest'],
      },
      fillValue: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomTranslation: {
    aliases: [],
    properties: {
      heightFactor: {
        required: true,
        items: {},
      },
      widthFactor: {
        required: true,
        items: {},
      },
      fillMode: {
        required: false,
        default: 'reflect',
        values: ['reflect', 'wrap', 'constant', 'nearest'],
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      seed: {
        required: false,
        default: null,
      },
      fillValue: {
        required: false,
        default: 0,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  RandomZoom: {
    aliases: [],
    properties: {
      heightFactor: {
        required: true,
        items: {},
      },
      widthFactor: {
        required: false,
        default: null,
        items: {},
      },
      fillMode: {
        required: false,
        default: 'reflect',
        values: ['reflect', 'wrap', 'constant', 'nearest'],
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest'],
      },
      seed: {
        required: false,
        default: null,
      },
      fillValue: {
        required: false,
        default: 0,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ReLU: {
    aliases: [],
    properties: {
      maxValue: {
        required: false,
        default: null,
      },
      negativeSlope: {
        required: false,
        default: 0,
      },
      threshold: {
        required: false,
        default: 0,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Repeat: {
    aliases: [],
    properties: {
      repeats: {
        required: true,
      },
      axis: {
        required: true,
      },
    },
  },
  RepeatVector: {
    aliases: [],
    properties: {
      n: {
        required: true,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Rescaling: {
    aliases: [],
    properties: {
      scale: {
        required: true,
        items: {},
      },
      offset: {
        required: false,
        default: 0,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Reshape: {
    aliases: [],
    properties: {
      targetShape: {
        required: true,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Resizing: {
    aliases: [],
    properties: {
      height: {
        required: true,
      },
      width: {
        required: true,
      },
      interpolation: {
        required: false,
        default: 'bilinear',
        values: ['bilinear', 'nearest', 'bicubic', 'lanczos3', 'lanczos5', 'area'],
      },
      cropToAspectRatio: {
        required: false,
        default: false,
      },
      padToAspectRatio: {
        required: false,
        default: false,
      },
      fillMode: {
        required: false,
        default: 'constant',
        values: ['constant'],
      },
      fillValue: {
        required: false,
        default: 0,
      },
      antialias: {
        required: false,
        default: false,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ReversibleEmbedding: {
    aliases: [],
    width: 'outputDim',
    properties: {
      inputDim: {
        required: true,
      },
      outputDim: {
        required: true,
      },
      tieWeights: {
        required: false,
        default: true,
      },
      embeddingsInitializer: {
        required: false,
        default: {
          type: 'randomUniform',
          minval: -0.05,
          maxval: 0.05,
          seed: null,
        },
        role: 'initializer',
      },
      embeddingsRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      embeddingsConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      maskZero: {
        required: false,
        default: false,
      },
      reverseDtype: {
        required: false,
        default: null,
        values: ['float32'],
      },
      logitSoftCap: {
        required: false,
        default: null,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  STFTSpectrogram: {
    aliases: [],
    properties: {
      mode: {
        required: false,
        default: 'log',
        values: ['log', 'magnitude', 'psd', 'real', 'imag', 'angle', 'stft'],
      },
      frameLength: {
        required: false,
        default: 256,
      },
      frameStep: {
        required: false,
        default: null,
      },
      fftLength: {
        required: false,
        default: null,
      },
      window: {
        required: false,
        default: 'hann',
        items: {},
      },
      periodic: {
        required: false,
        default: false,
      },
      scaling: {
        required: false,
        default: 'density',
        values: ['density', 'spectrum'],
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      expandDims: {
        required: false,
        default: false,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  SeparableConv1D: {
    aliases: ['SeparableConvolution1D'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 1,
        items: {},
      },
      strides: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1],
        expand: 1,
        items: {},
      },
      depthMultiplier: {
        required: false,
        default: 1,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      depthwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      pointwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      depthwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      pointwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      depthwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      pointwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  SeparableConv2D: {
    aliases: ['SeparableConvolution2D'],
    width: 'filters',
    properties: {
      filters: {
        required: true,
      },
      kernelSize: {
        required: true,
        expand: 2,
        items: {},
      },
      strides: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      padding: {
        required: false,
        default: 'valid',
        values: ['valid', 'same'],
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      dilationRate: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      depthMultiplier: {
        required: false,
        default: 1,
      },
      activation: {
        required: false,
        default: 'linear',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      depthwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      pointwiseInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      depthwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      pointwiseRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      depthwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      pointwiseConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  SimpleRNN: {
    aliases: [],
    width: 'units',
    properties: {
      units: {
        required: true,
      },
      activation: {
        required: false,
        default: 'tanh',
        role: 'activation',
      },
      useBias: {
        required: false,
        default: true,
      },
      kernelInitializer: {
        required: false,
        default: {
          type: 'glorotUniform',
          seed: null,
          inputAxes: null,
          outputAxes: null,
        },
        role: 'initializer',
      },
      recurrentInitializer: {
        required: false,
        default: {
          type: 'orthogonal',
          gain: 1,
          seed: null,
        },
        role: 'initializer',
      },
      biasInitializer: {
        required: false,
        default: {
          type: 'zeros',
        },
        role: 'initializer',
      },
      kernelRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      recurrentRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      biasRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
      kernelConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      recurrentConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      biasConstraint: {
        required: false,
        default: null,
        role: 'constraint',
      },
      dropout: {
        required: false,
        default: 0,
      },
      recurrentDropout: {
        required: false,
        default: 0,
      },
      seed: {
        required: false,
        default: null,
      },
      returnSequences: {
        required: false,
        default: false,
      },
      returnState: {
        required: false,
        default: false,
      },
      goBackwards: {
        required: false,
        default: false,
      },
      stateful: {
        required: false,
        default: false,
      },
      unroll: {
        required: false,
        default: false,
      },
      zeroOutputForMask: {
        required: false,
        default: false,
      },
    },
  },
  Sin: {
    aliases: [],
    properties: {},
  },
  Softmax: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Solarization: {
    aliases: [],
    properties: {
      additionFactor: {
        required: false,
        default: 0,
        items: {},
      },
      thresholdFactor: {
        required: false,
        default: 0,
        items: {},
      },
      valueRange: {
        required: false,
        default: [0, 255],
        items: {},
      },
      seed: {
        required: false,
        default: null,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  SpatialDropout1D: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      seed: {
        required: false,
        default: null,
      },
    },
  },
  SpatialDropout2D: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      seed: {
        required: false,
        default: null,
      },
    },
  },
  SpatialDropout3D: {
    aliases: [],
    properties: {
      rate: {
        required: true,
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      seed: {
        required: false,
        default: null,
      },
    },
  },
  SpectralNormalization: {
    aliases: [],
    width: 'layer',
    properties: {
      layer: {
        required: true,
        role: 'layer',
      },
      powerIterations: {
        required: false,
        default: 1,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Split: {
    aliases: [],
    properties: {
      indicesOrSections: {
        required: true,
        items: {},
      },
      axis: {
        required: true,
      },
    },
  },
  Sqrt: {
    aliases: [],
    properties: {},
  },
  Square: {
    aliases: [],
    properties: {},
  },
  Stack: {
    aliases: [],
    properties: {
      axis: {
        required: true,
      },
    },
  },
  StringLookup: {
    aliases: [],
    properties: {
      maxTokens: {
        required: false,
        default: null,
      },
      numOovIndices: {
        required: false,
        default: 1,
      },
      maskToken: {
        required: false,
        default: null,
      },
      oovToken: {
        required: false,
        default: '[UNK]',
      },
      vocabulary: {
        required: false,
        default: null,
        items: {},
      },
      encoding: {
        required: false,
        default: 'utf-8',
        values: ['utf-8'],
      },
      idfWeights: {
        required: false,
        default: null,
        items: {},
      },
      invert: {
        required: false,
        default: false,
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'oneHot', 'multiHot', 'count', 'tfIdf'],
      },
      sparse: {
        required: false,
        default: false,
      },
      padToMaxTokens: {
        required: false,
        default: false,
      },
      salt: {
        required: false,
        default: null,
        items: {},
      },
    },
  },
  Subtract: {
    aliases: [],
    properties: {
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Sum: {
    aliases: [],
    properties: {
      axis: {
        required: true,
        items: {},
      },
      keepdims: {
        required: false,
        default: false,
        aliases: ['keepDims'],
      },
    },
  },
  TextVectorization: {
    aliases: [],
    properties: {
      maxTokens: {
        required: false,
        default: null,
      },
      standardize: {
        required: false,
        default: 'lowerAndStripPunctuation',
        values: ['lowerAndStripPunctuation', 'lower', 'stripPunctuation'],
      },
      split: {
        required: false,
        default: 'whitespace',
        values: ['whitespace', 'character'],
      },
      ngrams: {
        required: false,
        default: null,
        items: {},
      },
      outputMode: {
        required: false,
        default: 'int',
        values: ['int', 'multiHot', 'count', 'tfIdf'],
      },
      outputSequenceLength: {
        required: false,
        default: null,
      },
      padToMaxTokens: {
        required: false,
        default: false,
      },
      vocabulary: {
        required: false,
        default: null,
        items: {},
      },
      idfWeights: {
        required: false,
        default: null,
        items: {},
      },
      sparse: {
        required: false,
        default: false,
      },
      ragged: {
        required: false,
        default: false,
      },
      encoding: {
        required: false,
        default: 'utf-8',
        values: ['utf-8'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  Tile: {
    aliases: [],
    properties: {
      repeats: {
        required: true,
        items: {},
      },
    },
  },
  TimeDistributed: {
    aliases: [],
    width: 'layer',
    properties: {
      layer: {
        required: true,
        role: 'layer',
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  UnitNormalization: {
    aliases: [],
    properties: {
      axis: {
        required: false,
        default: -1,
        items: {},
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  UpSampling1D: {
    aliases: [],
    properties: {
      size: {
        required: false,
        default: 2,
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  UpSampling2D: {
    aliases: [],
    properties: {
      size: {
        required: false,
        default: [2, 2],
        expand: 2,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      interpolation: {
        required: false,
        default: 'nearest',
        values: ['nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5', 'area'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  UpSampling3D: {
    aliases: [],
    properties: {
      size: {
        required: false,
        default: [2, 2, 2],
        expand: 3,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ZeroPadding1D: {
    aliases: [],
    properties: {
      padding: {
        required: false,
        default: [1, 1],
        expand: 2,
        items: {},
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ZeroPadding2D: {
    aliases: [],
    properties: {
      padding: {
        required: false,
        default: [
          [1, 1],
          [1, 1],
        ],
        expand: 2,
        items: {
          expand: 2,
          items: {},
        },
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
  ZeroPadding3D: {
    aliases: [],
    properties: {
      padding: {
        required: false,
        default: [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        expand: 3,
        items: {
          expand: 2,
          items: {},
        },
      },
      dataFormat: {
        required: false,
        default: 'channelsLast',
        values: ['channelsLast', 'channelsFirst'],
      },
      activityRegularizer: {
        required: false,
        default: null,
        role: 'regularizer',
      },
    },
  },
};

export const innerLayerProperties: Properties = {
  trainable: {
    required: false,
    default: true,
  },
};

export const classVocabularies: Readonly<Record<ListedRole, Readonly<Record<string, TypeVocabulary>>>> = {
  activation: {
    linear: {
      aliases: [],
      properties: {},
    },
    relu: {
      aliases: ['ReLU'],
      properties: {},
    },
    relu6: {
      aliases: ['ReLU6'],
      properties: {},
    },
    sigmoid: {
      aliases: [],
      properties: {},
    },
    hardSigmoid: {
      aliases: ['hard_sigmoid'],
      properties: {},
    },
    legacyHardSigmoid: {
      aliases: ['legacy_hard_sigmoid'],
      properties: {},
    },
    tanh: {
      aliases: [],
      properties: {},
    },
    softmax: {
      aliases: [],
      properties: {},
    },
    logSoftmax: {
      aliases: ['log_softmax'],
      properties: {},
    },
    elu: {
      aliases: [],
      properties: {},
    },
    selu: {
      aliases: [],
      properties: {},
    },
    gelu: {
      aliases: [],
      properties: {},
    },
    swish: {
      aliases: ['silu'],
      properties: {},
    },
    mish: {
      aliases: [],
      properties: {},
    },
    softplus: {
      aliases: [],
      properties: {},
    },
    softsign: {
      aliases: [],
      properties: {},
    },
    celu: {
      aliases: ['CELU'],
      properties: {},
    },
    exponential: {
      aliases: [],
      properties: {},
    },
    glu: {
      aliases: [],
      properties: {},
    },
    hardShrink: {
      aliases: ['hard_shrink'],
      properties: {},
    },
    hardSilu: {
      aliases: ['hard_silu', 'hardSwish', 'hard_swish'],
      properties: {},
    },
    hardTanh: {
      aliases: ['hard_tanh'],
      properties: {},
    },
    leakyRelu: {
      aliases: ['leaky_relu'],
      properties: {},
    },
    logSigmoid: {
      aliases: ['log_sigmoid'],
      properties: {},
    },
    softShrink: {
      aliases: ['soft_shrink'],
      properties: {},
    },
    sparsePlus: {
      aliases: ['sparse_plus'],
      properties: {},
    },
    sparseSigmoid: {
      aliases: ['sparse_sigmoid'],
      properties: {},
    },
    sparsemax: {
      aliases: [],
      properties: {},
    },
    squareplus: {
      aliases: [],
      properties: {},
    },
    tanhShrink: {
      aliases: ['tanh_shrink'],
      properties: {},
    },
  },
  initializer: {
    zeros: {
      aliases: ['Zeros', 'zero'],
      properties: {},
    },
    ones: {
      aliases: ['Ones', 'one'],
      properties: {},
    },
    constant: {
      aliases: ['Constant'],
      properties: {
        value: {
          required: false,
          default: 0,
        },
      },
    },
    identity: {
      aliases: ['Identity', 'IdentityInitializer'],
      properties: {
        gain: {
          required: false,
          default: 1,
        },
      },
    },
    orthogonal: {
      aliases: ['Orthogonal', 'OrthogonalInitializer'],
      properties: {
        gain: {
          required: false,
          default: 1,
        },
        seed: {
          required: false,
          default: null,
        },
      },
    },
    randomNormal: {
      aliases: ['RandomNormal', 'random_normal', 'normal'],
      properties: {
        mean: {
          required: false,
          default: 0,
        },
        stddev: {
          required: false,
          default: 0.05,
        },
        seed: {
          required: false,
          default: null,
        },
      },
    },
    randomUniform: {
      aliases: ['RandomUniform', 'random_uniform', 'uniform'],
      properties: {
        minval: {
          required: false,
          default: -0.05,
        },
        maxval: {
          required: false,
          default: 0.05,
        },
        seed: {
          required: false,
          default: null,
        },
      },
    },
    truncatedNormal: {
      aliases: ['TruncatedNormal', 'truncated_normal'],
      properties: {
        mean: {
          required: false,
          default: 0,
        },
        stddev: {
          required: false,
          default: 0.05,
        },
        seed: {
          required: false,
          default: null,
        },
      },
    },
    varianceScaling: {
      aliases: ['VarianceScaling', 'variance_scaling'],
      properties: {
        scale: {
          required: false,
          default: 1,
        },
        mode: {
          required: false,
          default: 'fanIn',
          values: ['fanIn', 'fanOut', 'fanAvg'],
        },
        distribution: {
          required: false,
          default: 'truncatedNormal',
          values: ['truncatedNormal', 'untruncatedNormal', 'uniform'],
        },
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    glorotNormal: {
      aliases: ['GlorotNormal', 'glorot_normal'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    glorotUniform: {
      aliases: ['GlorotUniform', 'glorot_uniform'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    heNormal: {
      aliases: ['HeNormal', 'he_normal'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    heUniform: {
      aliases: ['HeUniform', 'he_uniform'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    leCunNormal: {
      aliases: ['LeCunNormal', 'LecunNormal', 'lecunNormal', 'lecun_normal'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    leCunUniform: {
      aliases: ['LeCunUniform', 'LecunUniform', 'lecunUniform', 'lecun_uniform'],
      properties: {
        seed: {
          required: false,
          default: null,
        },
        inputAxes: {
          required: false,
          default: null,
          items: {},
        },
        outputAxes: {
          required: false,
          default: null,
          items: {},
        },
      },
    },
    stft: {
      aliases: ['STFT', 'STFTInitializer'],
      properties: {
        side: {
          required: false,
          default: 'real',
          values: ['real', 'imag'],
        },
        window: {
          required: false,
          default: 'hann',
          items: {},
        },
        scaling: {
          required: false,
          default: 'density',
          values: ['density', 'spectrum'],
        },
        periodic: {
          required: false,
          default: false,
        },
      },
    },
  },
  regularizer: {
    l1: {
      aliases: ['L1'],
      properties: {
        l1: {
          required: false,
          default: 0.01,
        },
      },
    },
    l2: {
      aliases: ['L2'],
      properties: {
        l2: {
          required: false,
          default: 0.01,
        },
      },
    },
    l1l2: {
      aliases: ['L1L2', 'l1_l2'],
      properties: {
        l1: {
          required: false,
          default: 0,
        },
        l2: {
          required: false,
          default: 0,
        },
      },
    },
    orthogonalRegularizer: {
      aliases: ['OrthogonalRegularizer', 'orthogonal_regularizer'],
      properties: {
        factor: {
          required: false,
          default: 0.01,
        },
        mode: {
          required: false,
          default: 'rows',
          values: ['rows', 'columns'],
        },
      },
    },
  },
  constraint: {
    maxNorm: {
      aliases: ['MaxNorm', 'max_norm'],
      properties: {
        maxValue: {
          required: false,
          default: 2,
        },
        axis: {
          required: false,
          default: 0,
          items: {},
        },
      },
    },
    minMaxNorm: {
      aliases: ['MinMaxNorm', 'min_max_norm'],
      properties: {
        minValue: {
          required: false,
          default: 0,
        },
        maxValue: {
          required: false,
          default: 1,
        },
        rate: {
          required: false,
          default: 1,
        },
        axis: {
          required: false,
          default: 0,
          items: {},
        },
      },
    },
    nonNeg: {
      aliases: ['NonNeg', 'non_neg'],
      properties: {},
    },
    unitNorm: {
      aliases: ['UnitNorm', 'unit_norm'],
      properties: {
        axis: {
          required: false,
          default: 0,
          items: {},
        },
      },
    },
  },
  optimizer: {
    sgd: {
      aliases: ['SGD'],
      properties: {
        learningRate: {
          required: false,
          default: 0.01,
          aliases: ['lr'],
          role: 'schedule',
        },
        momentum: {
          required: false,
          default: 0,
        },
        nesterov: {
          required: false,
          default: false,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adam: {
      aliases: ['Adam'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        amsgrad: {
          required: false,
          default: false,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adamax: {
      aliases: ['Adamax', 'AdaMax'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adagrad: {
      aliases: ['Adagrad', 'AdaGrad'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        initialAccumulatorValue: {
          required: false,
          default: 0.1,
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adadelta: {
      aliases: ['Adadelta', 'AdaDelta'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        rho: {
          required: false,
          default: 0.95,
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    rmsprop: {
      aliases: ['RMSprop', 'RMSProp'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        rho: {
          required: false,
          default: 0.9,
        },
        momentum: {
          required: false,
          default: 0,
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        centered: {
          required: false,
          default: false,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adamw: {
      aliases: ['AdamW', 'adamW'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        amsgrad: {
          required: false,
          default: false,
        },
        weightDecay: {
          required: false,
          default: 0.004,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    nadam: {
      aliases: ['Nadam', 'NAdam'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    ftrl: {
      aliases: ['Ftrl', 'FTRL'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        learningRatePower: {
          required: false,
          default: -0.5,
        },
        initialAccumulatorValue: {
          required: false,
          default: 0.1,
        },
        l1RegularizationStrength: {
          required: false,
          default: 0,
        },
        l2RegularizationStrength: {
          required: false,
          default: 0,
        },
        l2ShrinkageRegularizationStrength: {
          required: false,
          default: 0,
        },
        beta: {
          required: false,
          default: 0,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    lion: {
      aliases: ['Lion'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
        },
        beta2: {
          required: false,
          default: 0.99,
          aliases: ['beta_2'],
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    lamb: {
      aliases: ['Lamb', 'LAMB'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    adafactor: {
      aliases: ['Adafactor', 'AdaFactor'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta2Decay: {
          required: false,
          default: -0.8,
        },
        epsilon1: {
          required: false,
          default: 1e-30,
        },
        epsilon2: {
          required: false,
          default: 0.001,
        },
        clipThreshold: {
          required: false,
          default: 1,
        },
        relativeStep: {
          required: false,
          default: true,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    muon: {
      aliases: ['Muon'],
      properties: {
        learningRate: {
          required: false,
          default: 0.001,
          aliases: ['lr'],
          role: 'schedule',
        },
        adamBeta1: {
          required: false,
          default: 0.9,
        },
        adamBeta2: {
          required: false,
          default: 0.999,
        },
        adamWeightDecay: {
          required: false,
          default: 0.004,
        },
        epsilon: {
          required: false,
          default: 1e-7,
        },
        excludeLayers: {
          required: false,
          default: null,
          items: {},
        },
        excludeEmbeddings: {
          required: false,
          default: true,
        },
        muonA: {
          required: false,
          default: 3.4445,
        },
        muonB: {
          required: false,
          default: -4.775,
        },
        muonC: {
          required: false,
          default: 2.0315,
        },
        adamLrRatio: {
          required: false,
          default: 1,
        },
        momentum: {
          required: false,
          default: 0.95,
        },
        nsSteps: {
          required: false,
          default: 5,
        },
        nesterov: {
          required: false,
          default: true,
        },
        rmsRate: {
          required: false,
          default: 0.2,
        },
        weightDecay: {
          required: false,
          default: 0.004,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
    scheduleFreeAdamW: {
      aliases: ['ScheduleFreeAdamW', 'schedulefreeadamw', 'scheduleFreeAdamw', 'schedule_free_adamw'],
      properties: {
        learningRate: {
          required: false,
          default: 0.0025,
          aliases: ['lr'],
          role: 'schedule',
        },
        beta1: {
          required: false,
          default: 0.9,
          aliases: ['beta_1'],
        },
        beta2: {
          required: false,
          default: 0.999,
          aliases: ['beta_2'],
        },
        epsilon: {
          required: false,
          default: 1e-8,
        },
        warmupSteps: {
          required: false,
          default: 0,
        },
        weightDecay: {
          required: false,
          default: null,
        },
        clipNorm: {
          required: false,
          default: null,
          aliases: ['clipnorm'],
        },
        clipValue: {
          required: false,
          default: null,
          aliases: ['clipvalue'],
        },
        globalClipNorm: {
          required: false,
          default: null,
          aliases: ['globalClipnorm', 'global_clipnorm'],
        },
        useEma: {
          required: false,
          default: false,
        },
        emaMomentum: {
          required: false,
          default: 0.99,
        },
        emaOverwriteFrequency: {
          required: false,
          default: null,
        },
        gradientAccumulationSteps: {
          required: false,
          default: null,
        },
      },
    },
  },
  schedule: {
    exponentialDecay: {
      aliases: ['ExponentialDecay', 'exponential_decay'],
      properties: {
        initialLearningRate: {
          required: true,
        },
        decaySteps: {
          required: true,
        },
        decayRate: {
          required: true,
        },
        staircase: {
          required: false,
          default: false,
        },
      },
    },
    piecewiseConstantDecay: {
      aliases: ['PiecewiseConstantDecay', 'piecewise_constant_decay'],
      properties: {
        boundaries: {
          required: true,
          items: {},
        },
        values: {
          required: true,
          items: {},
        },
      },
    },
    polynomialDecay: {
      aliases: ['PolynomialDecay', 'polynomial_decay'],
      properties: {
        initialLearningRate: {
          required: true,
        },
        decaySteps: {
          required: true,
        },
        endLearningRate: {
          required: false,
          default: 0.0001,
        },
        power: {
          required: false,
          default: 1,
        },
        cycle: {
          required: false,
          default: false,
        },
      },
    },
    inverseTimeDecay: {
      aliases: ['InverseTimeDecay', 'inverse_time_decay'],
      properties: {
        initialLearningRate: {
          required: true,
        },
        decaySteps: {
          required: true,
        },
        decayRate: {
          required: true,
        },
        staircase: {
          required: false,
          default: false,
        },
      },
    },
    cosineDecay: {
      aliases: ['CosineDecay', 'cosine_decay'],
      properties: {
        initialLearningRate: {
          required: true,
        },
        decaySteps: {
          required: true,
        },
        alpha: {
          required: false,
          default: 0,
        },
        warmupTarget: {
          required: false,
          default: null,
        },
        warmupSteps: {
          required: false,
          default: 0,
        },
      },
    },
    cosineDecayRestarts: {
      aliases: ['CosineDecayRestarts', 'cosine_decay_restarts'],
      properties: {
        initialLearningRate: {
          required: true,
        },
        firstDecaySteps: {
          required: true,
        },
        tMul: {
          required: false,
          default: 2,
        },
        mMul: {
          required: false,
          default: 1,
        },
        alpha: {
          required: false,
          default: 0,
        },
      },
    },
  },
  loss: {
    meanSquaredError: {
      aliases: ['mean_squared_error', 'MeanSquaredError', 'mse', 'MSE'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    meanAbsoluteError: {
      aliases: ['mean_absolute_error', 'MeanAbsoluteError', 'mae', 'MAE'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    meanAbsolutePercentageError: {
      aliases: ['mean_absolute_percentage_error', 'MeanAbsolutePercentageError', 'mape', 'MAPE'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    meanSquaredLogarithmicError: {
      aliases: ['mean_squared_logarithmic_error', 'MeanSquaredLogarithmicError', 'msle', 'MSLE'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    binaryCrossentropy: {
      aliases: ['binary_crossentropy', 'BinaryCrossentropy', 'bce', 'BCE'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        axis: {
          required: false,
          default: -1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    categoricalCrossentropy: {
      aliases: ['categorical_crossentropy', 'CategoricalCrossentropy'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        axis: {
          required: false,
          default: -1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    sparseCategoricalCrossentropy: {
      aliases: ['sparse_categorical_crossentropy', 'SparseCategoricalCrossentropy'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        axis: {
          required: false,
          default: -1,
          values: [],
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    kullbackLeiblerDivergence: {
      aliases: ['kl_divergence', 'KLDivergence', 'klDivergence', 'kullback_leibler_divergence', 'kld', 'KLD'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    poisson: {
      aliases: ['Poisson'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    cosineProximity: {
      aliases: ['cosine_similarity', 'CosineSimilarity', 'cosineSimilarity', 'cosine_proximity', 'cosine'],
      properties: {
        axis: {
          required: false,
          default: -1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    hinge: {
      aliases: ['Hinge'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    squaredHinge: {
      aliases: ['squared_hinge', 'SquaredHinge'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    categoricalHinge: {
      aliases: ['categorical_hinge', 'CategoricalHinge'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    logcosh: {
      aliases: ['log_cosh', 'LogCosh', 'logCosh'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    huber: {
      aliases: ['Huber'],
      properties: {
        delta: {
          required: false,
          default: 1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    binaryFocalCrossentropy: {
      aliases: ['BinaryFocalCrossentropy', 'binary_focal_crossentropy'],
      properties: {
        applyClassBalancing: {
          required: false,
          default: false,
        },
        alpha: {
          required: false,
          default: 0.25,
        },
        gamma: {
          required: false,
          default: 2,
        },
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        axis: {
          required: false,
          default: -1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    categoricalFocalCrossentropy: {
      aliases: ['CategoricalFocalCrossentropy', 'categorical_focal_crossentropy'],
      properties: {
        alpha: {
          required: false,
          default: 0.25,
          items: {},
        },
        gamma: {
          required: false,
          default: 2,
        },
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        axis: {
          required: false,
          default: -1,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    dice: {
      aliases: ['Dice'],
      properties: {
        axis: {
          required: false,
          default: null,
          items: {},
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    tversky: {
      aliases: ['Tversky'],
      properties: {
        alpha: {
          required: false,
          default: 0.5,
        },
        beta: {
          required: false,
          default: 0.5,
        },
        axis: {
          required: false,
          default: null,
          items: {},
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    circle: {
      aliases: ['Circle'],
      properties: {
        gamma: {
          required: false,
          default: 80,
        },
        margin: {
          required: false,
          default: 0.4,
        },
        removeDiagonal: {
          required: false,
          default: true,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    ctc: {
      aliases: ['CTC'],
      properties: {
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
    categoricalGeneralizedCrossEntropy: {
      aliases: ['CategoricalGeneralizedCrossEntropy', 'categorical_generalized_cross_entropy'],
      properties: {
        q: {
          required: false,
          default: 0.5,
        },
        reduction: {
          required: false,
          default: 'sumOverBatchSize',
          values: ['sumOverBatchSize', 'sum', 'mean', 'meanWithSampleWeight'],
        },
      },
    },
  },
  metric: {
    accuracy: {
      aliases: ['Accuracy', 'acc'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    binaryAccuracy: {
      aliases: ['binary_accuracy', 'BinaryAccuracy'],
      properties: {
        threshold: {
          required: false,
          default: 0.5,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    categoricalAccuracy: {
      aliases: ['categorical_accuracy', 'CategoricalAccuracy'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    sparseCategoricalAccuracy: {
      aliases: ['sparse_categorical_accuracy', 'SparseCategoricalAccuracy'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    precision: {
      aliases: ['Precision'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        topK: {
          required: false,
          default: null,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    recall: {
      aliases: ['Recall'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        topK: {
          required: false,
          default: null,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    r2Score: {
      aliases: ['r2_score', 'R2Score'],
      properties: {
        classAggregation: {
          required: false,
          default: 'uniformAverage',
          values: ['none', 'uniformAverage', 'varianceWeightedAverage'],
        },
        numRegressors: {
          required: false,
          default: 0,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    binaryCrossentropy: {
      aliases: ['binary_crossentropy', 'BinaryCrossentropy', 'bce', 'BCE'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    categoricalCrossentropy: {
      aliases: ['categorical_crossentropy', 'CategoricalCrossentropy'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        labelSmoothing: {
          required: false,
          default: 0,
        },
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    sparseCategoricalCrossentropy: {
      aliases: ['sparse_categorical_crossentropy', 'SparseCategoricalCrossentropy'],
      properties: {
        fromLogits: {
          required: false,
          default: false,
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        axis: {
          required: false,
          default: -1,
          values: [],
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    meanSquaredError: {
      aliases: ['mean_squared_error', 'MeanSquaredError', 'mse', 'MSE'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    meanAbsoluteError: {
      aliases: ['mean_absolute_error', 'MeanAbsoluteError', 'mae', 'MAE'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    meanAbsolutePercentageError: {
      aliases: ['mean_absolute_percentage_error', 'MeanAbsolutePercentageError', 'mape', 'MAPE'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    cosineSimilarity: {
      aliases: ['cosine_similarity', 'CosineSimilarity'],
      properties: {
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    topKCategoricalAccuracy: {
      aliases: ['TopKCategoricalAccuracy', 'top_k_categorical_accuracy'],
      properties: {
        k: {
          required: false,
          default: 5,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    sparseTopKCategoricalAccuracy: {
      aliases: ['SparseTopKCategoricalAccuracy', 'sparse_top_k_categorical_accuracy'],
      properties: {
        k: {
          required: false,
          default: 5,
        },
        fromSortedIds: {
          required: false,
          default: false,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    truePositives: {
      aliases: ['TruePositives', 'true_positives'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    falsePositives: {
      aliases: ['FalsePositives', 'false_positives'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    trueNegatives: {
      aliases: ['TrueNegatives', 'true_negatives'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    falseNegatives: {
      aliases: ['FalseNegatives', 'false_negatives'],
      properties: {
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    auc: {
      aliases: ['AUC'],
      properties: {
        numThresholds: {
          required: false,
          default: 200,
        },
        curve: {
          required: false,
          default: 'ROC',
          values: ['ROC', 'PR', 'PRGAIN'],
        },
        summationMethod: {
          required: false,
          default: 'interpolation',
          values: ['interpolation', 'minoring', 'majoring'],
        },
        thresholds: {
          required: false,
          default: null,
          items: {},
        },
        multiLabel: {
          required: false,
          default: false,
        },
        numLabels: {
          required: false,
          default: null,
        },
        labelWeights: {
          required: false,
          default: null,
          items: {},
        },
        fromLogits: {
          required: false,
          default: false,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    precisionAtRecall: {
      aliases: ['PrecisionAtRecall', 'precision_at_recall'],
      properties: {
        recall: {
          required: true,
        },
        numThresholds: {
          required: false,
          default: 200,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    recallAtPrecision: {
      aliases: ['RecallAtPrecision', 'recall_at_precision'],
      properties: {
        precision: {
          required: true,
        },
        numThresholds: {
          required: false,
          default: 200,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    sensitivityAtSpecificity: {
      aliases: ['SensitivityAtSpecificity', 'sensitivity_at_specificity'],
      properties: {
        specificity: {
          required: true,
        },
        numThresholds: {
          required: false,
          default: 200,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    specificityAtSensitivity: {
      aliases: ['SpecificityAtSensitivity', 'specificity_at_sensitivity'],
      properties: {
        sensitivity: {
          required: true,
        },
        numThresholds: {
          required: false,
          default: 200,
        },
        classId: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    f1Score: {
      aliases: ['F1Score', 'f1_score'],
      properties: {
        average: {
          required: false,
          default: 'none',
          values: ['none', 'micro', 'macro', 'weighted'],
        },
        threshold: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    fBetaScore: {
      aliases: ['FBetaScore', 'f_beta_score', 'fbetaScore', 'fbeta_score'],
      properties: {
        average: {
          required: false,
          default: 'none',
          values: ['none', 'micro', 'macro', 'weighted'],
        },
        beta: {
          required: false,
          default: 1,
        },
        threshold: {
          required: false,
          default: null,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    iou: {
      aliases: ['IoU', 'io_u', 'IOU'],
      properties: {
        numClasses: {
          required: true,
        },
        targetClassIds: {
          required: true,
          items: {},
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        sparseYTrue: {
          required: false,
          default: true,
        },
        sparseYPred: {
          required: false,
          default: true,
        },
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    meanIoU: {
      aliases: ['MeanIoU', 'mean_io_u', 'meanIou'],
      properties: {
        numClasses: {
          required: true,
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        sparseYTrue: {
          required: false,
          default: true,
        },
        sparseYPred: {
          required: false,
          default: true,
        },
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    binaryIoU: {
      aliases: ['BinaryIoU', 'binary_io_u', 'binaryIou'],
      properties: {
        targetClassIds: {
          required: false,
          default: [0, 1],
          items: {},
        },
        threshold: {
          required: false,
          default: 0.5,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    oneHotIoU: {
      aliases: ['OneHotIoU', 'one_hot_io_u', 'oneHotIou'],
      properties: {
        numClasses: {
          required: true,
        },
        targetClassIds: {
          required: true,
          items: {},
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        sparseYPred: {
          required: false,
          default: false,
        },
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    oneHotMeanIoU: {
      aliases: ['OneHotMeanIoU', 'one_hot_mean_io_u', 'oneHotMeanIou'],
      properties: {
        numClasses: {
          required: true,
        },
        ignoreClass: {
          required: false,
          default: null,
        },
        sparseYPred: {
          required: false,
          default: false,
        },
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    rootMeanSquaredError: {
      aliases: ['RootMeanSquaredError', 'root_mean_squared_error', 'rmse', 'RMSE'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    meanSquaredLogarithmicError: {
      aliases: ['MeanSquaredLogarithmicError', 'mean_squared_logarithmic_error', 'msle', 'MSLE'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    logCoshError: {
      aliases: ['LogCoshError', 'log_cosh_error', 'logcosh', 'logCosh'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    hinge: {
      aliases: ['Hinge'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    squaredHinge: {
      aliases: ['SquaredHinge', 'squared_hinge'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    categoricalHinge: {
      aliases: ['CategoricalHinge', 'categorical_hinge'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    klDivergence: {
      aliases: [
        'KLDivergence',
        'kl_divergence',
        'kld',
        'KLD',
        'kullbackLeiblerDivergence',
        'kullback_leibler_divergence',
      ],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    poisson: {
      aliases: ['Poisson'],
      properties: {
        name: {
          required: false,
          default: null,
        },
      },
    },
    pearsonCorrelation: {
      aliases: ['PearsonCorrelation', 'pearson_correlation'],
      properties: {
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
    concordanceCorrelation: {
      aliases: ['ConcordanceCorrelation', 'concordance_correlation'],
      properties: {
        axis: {
          required: false,
          default: -1,
        },
        name: {
          required: false,
          default: null,
        },
      },
    },
  },
  cell: {
    SimpleRNNCell: {
      aliases: [],
      width: 'units',
      properties: {
        units: {
          required: true,
        },
        activation: {
          required: false,
          default: 'tanh',
          role: 'activation',
        },
        useBias: {
          required: false,
          default: true,
        },
        kernelInitializer: {
          required: false,
          default: {
            type: 'glorotUniform',
            seed: null,
            inputAxes: null,
            outputAxes: null,
          },
          role: 'initializer',
        },
        recurrentInitializer: {
          required: false,
          default: {
            type: 'orthogonal',
            gain: 1,
            seed: null,
          },
          role: 'initializer',
        },
        biasInitializer: {
          required: false,
          default: {
            type: 'zeros',
          },
          role: 'initializer',
        },
        kernelRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        recurrentRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        biasRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        kernelConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        recurrentConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        biasConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        dropout: {
          required: false,
          default: 0,
        },
        recurrentDropout: {
          required: false,
          default: 0,
        },
        seed: {
          required: false,
          default: null,
        },
        trainable: {
          required: false,
          default: true,
        },
      },
    },
    LSTMCell: {
      aliases: [],
      width: 'units',
      properties: {
        units: {
          required: true,
        },
        activation: {
          required: false,
          default: 'tanh',
          role: 'activation',
        },
        recurrentActivation: {
          required: false,
          default: 'sigmoid',
          role: 'activation',
        },
        useBias: {
          required: false,
          default: true,
        },
        kernelInitializer: {
          required: false,
          default: {
            type: 'glorotUniform',
            seed: null,
            inputAxes: null,
            outputAxes: null,
          },
          role: 'initializer',
        },
        recurrentInitializer: {
          required: false,
          default: {
            type: 'orthogonal',
            gain: 1,
            seed: null,
          },
          role: 'initializer',
        },
        biasInitializer: {
          required: false,
          default: {
            type: 'zeros',
          },
          role: 'initializer',
        },
        unitForgetBias: {
          required: false,
          default: true,
        },
        kernelRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        recurrentRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        biasRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        kernelConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        recurrentConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        biasConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        dropout: {
          required: false,
          default: 0,
        },
        recurrentDropout: {
          required: false,
          default: 0,
        },
        seed: {
          required: false,
          default: null,
        },
        trainable: {
          required: false,
          default: true,
        },
      },
    },
    GRUCell: {
      aliases: [],
      width: 'units',
      properties: {
        units: {
          required: true,
        },
        activation: {
          required: false,
          default: 'tanh',
          role: 'activation',
        },
        recurrentActivation: {
          required: false,
          default: 'sigmoid',
          role: 'activation',
        },
        useBias: {
          required: false,
          default: true,
        },
        kernelInitializer: {
          required: false,
          default: {
            type: 'glorotUniform',
            seed: null,
            inputAxes: null,
            outputAxes: null,
          },
          role: 'initializer',
        },
        recurrentInitializer: {
          required: false,
          default: {
            type: 'orthogonal',
            gain: 1,
            seed: null,
          },
          role: 'initializer',
        },
        biasInitializer: {
          required: false,
          default: {
            type: 'zeros',
          },
          role: 'initializer',
        },
        kernelRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        recurrentRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        biasRegularizer: {
          required: false,
          default: null,
          role: 'regularizer',
        },
        kernelConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        recurrentConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        biasConstraint: {
          required: false,
          default: null,
          role: 'constraint',
        },
        dropout: {
          required: false,
          default: 0,
        },
        recurrentDropout: {
          required: false,
          default: 0,
        },
        seed: {
          required: false,
          default: null,
        },
        resetAfter: {
          required: false,
          default: true,
        },
        trainable: {
          required: false,
          default: true,
        },
      },
    },
    StackedRNNCells: {
      aliases: [],
      parts: ['cells'],
      properties: {
        cells: {
          required: true,
          items: {
            role: 'cell',
          },
        },
        trainable: {
          required: false,
          default: true,
        },
      },
    },
  },
};

export const sectionVocabularies: Readonly<Record<SectionName, TypeVocabulary>> = {
  model: {
    aliases: [],
    properties: {
      name: {
        required: true,
      },
      description: {
        required: false,
      },
      components: {
        required: false,
        items: {},
      },
      plugins: {
        required: false,
        append: true,
        items: {},
      },
      inputs: {
        required: true,
        entries: {
          section: 'input',
        },
      },
      params: {
        required: false,
        entries: {
          section: 'param',
        },
      },
      blocks: {
        required: false,
        entries: {
          section: 'block',
        },
      },
      layers: {
        required: true,
        items: {
          section: 'layer',
        },
      },
      outputs: {
        required: false,
        items: {},
      },
      scales: {
        required: false,
        entries: {
          section: 'scale',
        },
      },
      scale: {
        required: false,
      },
      tie: {
        required: false,
        append: true,
        items: {
          items: {},
        },
      },
      weights: {
        required: false,
        oneOrMore: true,
        items: {
          section: 'weights',
        },
      },
      compile: {
        required: false,
        section: 'compile',
      },
      data: {
        required: false,
        section: 'data',
      },
      fit: {
        required: false,
        section: 'fit',
      },
    },
  },
  widthOverlay: {
    aliases: [],
    properties: {
      name: {
        required: false,
      },
      description: {
        required: false,
      },
      base: {
        required: false,
      },
      widths: {
        required: true,
        entries: {
          properties: {
            factor: {
              required: true,
            },
            divisor: {
              required: false,
              default: 1,
            },
            max: {
              required: false,
              default: null,
            },
            rounding: {
              required: false,
              default: 'ceil',
              values: ['ceil', 'nearest90', 'floor', 'nearest'],
            },
          },
        },
      },
      ties: {
        required: false,
        values: ['check', 'auto'],
      },
    },
  },
  overlay: {
    aliases: [],
    properties: {
      name: {
        required: false,
      },
      description: {
        required: false,
      },
      base: {
        required: false,
      },
      components: {
        required: false,
        items: {},
      },
      plugins: {
        required: false,
        append: true,
        items: {},
      },
      params: {
        required: false,
        entries: {
          section: 'param',
        },
      },
      inputs: {
        required: false,
        entries: {
          section: 'input',
        },
      },
      blocks: {
        required: false,
        entries: {
          section: 'block',
        },
      },
      layers: {
        required: false,
        items: {
          section: 'layerPatch',
        },
      },
      widths: {
        required: false,
        entries: {
          properties: {
            factor: {
              required: true,
            },
            divisor: {
              required: false,
              default: 1,
            },
            max: {
              required: false,
              default: null,
            },
            rounding: {
              required: false,
              default: 'ceil',
              values: ['ceil', 'nearest90', 'floor', 'nearest'],
            },
          },
        },
      },
      tie: {
        required: false,
        append: true,
        items: {
          items: {},
        },
      },
      ties: {
        required: false,
        values: ['check', 'auto'],
      },
      scales: {
        required: false,
        entries: {
          section: 'scale',
        },
      },
      scale: {
        required: false,
      },
      outputs: {
        required: false,
        items: {},
      },
      weights: {
        required: false,
        oneOrMore: true,
        items: {
          section: 'weights',
        },
      },
      compile: {
        required: false,
        section: 'compile',
      },
      data: {
        required: false,
        section: 'data',
      },
      fit: {
        required: false,
        section: 'fit',
      },
      $unset: {
        required: false,
        items: {},
      },
    },
  },
  component: {
    aliases: [],
    properties: {
      name: {
        required: false,
      },
      description: {
        required: false,
      },
      components: {
        required: false,
        items: {},
      },
      plugins: {
        required: false,
        append: true,
        items: {},
      },
      params: {
        required: false,
        entries: {
          section: 'param',
        },
      },
      inputs: {
        required: false,
        entries: {
          section: 'input',
        },
      },
      blocks: {
        required: false,
        entries: {
          section: 'block',
        },
      },
      layers: {
        required: false,
        items: {
          section: 'layerPatch',
        },
      },
      widths: {
        required: false,
        entries: {
          properties: {
            factor: {
              required: true,
            },
            divisor: {
              required: false,
              default: 1,
            },
            max: {
              required: false,
              default: null,
            },
            rounding: {
              required: false,
              default: 'ceil',
              values: ['ceil', 'nearest90', 'floor', 'nearest'],
            },
          },
        },
      },
      tie: {
        required: false,
        append: true,
        items: {
          items: {},
        },
      },
      ties: {
        required: false,
        values: ['check', 'auto'],
      },
      scales: {
        required: false,
        entries: {
          section: 'scale',
        },
      },
      outputs: {
        required: false,
        items: {},
      },
      weights: {
        required: false,
        oneOrMore: true,
        items: {
          section: 'weights',
        },
      },
      compile: {
        required: false,
        section: 'compile',
      },
      data: {
        required: false,
        section: 'data',
      },
      fit: {
        required: false,
        section: 'fit',
      },
      $unset: {
        required: false,
        items: {},
      },
      $override: {
        required: false,
        default: false,
      },
    },
  },
  layerPatch: {
    aliases: [],
    properties: {
      name: {
        required: false,
      },
      match: {
        required: false,
        properties: {
          type: {
            required: false,
          },
          name: {
            required: false,
          },
        },
      },
      expect: {
        required: false,
        default: '1+',
      },
      $patch: {
        required: false,
        values: ['delete', 'replace'],
      },
      $insert: {
        required: false,
        properties: {
          before: {
            required: false,
          },
          after: {
            required: false,
          },
          rewire: {
            required: false,
            default: false,
          },
        },
      },
      $unset: {
        required: false,
        items: {},
      },
      $optional: {
        required: false,
        default: false,
      },
      $override: {
        required: false,
        default: false,
      },
    },
  },
  input: {
    aliases: [],
    properties: {
      shape: {
        required: true,
        items: {},
      },
      dtype: {
        required: false,
        default: 'float32',
        values: ['float32', 'int32', 'bool', 'string'],
      },
      batchSize: {
        required: false,
        default: null,
      },
    },
  },
  param: {
    aliases: [],
    short: 'default',
    properties: {
      default: {
        required: false,
      },
      type: {
        required: false,
        values: ['integer', 'number', 'string', 'boolean'],
      },
      min: {
        required: false,
      },
      max: {
        required: false,
      },
      values: {
        required: false,
        items: {},
      },
      description: {
        required: false,
      },
    },
  },
  block: {
    aliases: [],
    properties: {
      description: {
        required: false,
      },
      params: {
        required: false,
        entries: {
          section: 'param',
        },
      },
      inputs: {
        required: false,
        items: {},
      },
      layers: {
        required: true,
        items: {
          section: 'layer',
        },
      },
      outputs: {
        required: false,
        items: {},
      },
    },
  },
  layer: {
    aliases: [],
    properties: {
      name: {
        required: true,
      },
      type: {
        required: true,
      },
      as: {
        required: false,
      },
      inputs: {
        required: false,
        entries: {},
        items: {},
      },
      initialState: {
        required: false,
        items: {},
      },
      trainable: {
        required: false,
        default: true,
      },
      scaled: {
        required: false,
        default: true,
      },
    },
  },
  instance: {
    aliases: [],
    properties: {
      name: {
        required: true,
      },
      block: {
        required: true,
      },
      inputs: {
        required: false,
        entries: {},
        items: {},
      },
      repeat: {
        required: false,
      },
      start: {
        required: false,
        default: 1,
      },
      as: {
        required: false,
      },
      join: {
        required: false,
        default: ['.', '.'],
        expand: 2,
        items: {},
      },
      with: {
        required: false,
        entries: {},
      },
      trainable: {
        required: false,
        default: true,
      },
      scaled: {
        required: false,
        default: true,
      },
    },
  },
  call: {
    aliases: [],
    properties: {
      name: {
        required: true,
      },
      call: {
        required: true,
      },
      inputs: {
        required: false,
        entries: {},
        items: {},
      },
      initialState: {
        required: false,
        items: {},
      },
    },
  },
  nestedModel: {
    aliases: [],
    properties: {
      name: {
        required: true,
      },
      from: {
        required: true,
      },
      inputs: {
        required: false,
        entries: {},
        items: {},
      },
      with: {
        required: false,
        entries: {},
      },
      trainable: {
        required: false,
        default: true,
      },
      scaled: {
        required: false,
        default: true,
      },
    },
  },
  scale: {
    aliases: [],
    properties: {
      description: {
        required: false,
      },
      factor: {
        required: false,
      },
      max: {
        required: false,
        default: null,
      },
      divisor: {
        required: false,
        default: 1,
      },
      rounding: {
        required: false,
        default: 'ceil',
        values: ['ceil', 'nearest90', 'floor', 'nearest'],
      },
      repeat: {
        required: false,
      },
      params: {
        required: false,
        entries: {},
      },
    },
  },
  plugin: {
    aliases: [],
    properties: {
      description: {
        required: false,
      },
      module: {
        required: true,
      },
      layers: {
        required: true,
        entries: {
          section: 'pluginLayer',
        },
      },
    },
  },
  pluginLayer: {
    aliases: [],
    properties: {
      description: {
        required: true,
      },
      arguments: {
        required: false,
        entries: {},
      },
      width: {
        required: false,
      },
      inputs: {
        required: true,
        items: {
          items: {},
        },
      },
      variadic: {
        required: false,
        default: false,
      },
      outputs: {
        required: true,
        items: {
          items: {},
        },
      },
      weights: {
        required: false,
        entries: {
          section: 'pluginWeight',
        },
      },
      multiplyAdds: {
        required: false,
        default: 0,
      },
      flops: {
        required: false,
      },
    },
  },
  pluginWeight: {
    aliases: [],
    short: 'shape',
    properties: {
      shape: {
        required: true,
        items: {},
      },
      trainable: {
        required: false,
        default: true,
      },
      when: {
        required: false,
      },
    },
  },
  weights: {
    aliases: [],
    short: 'from',
    properties: {
      from: {
        required: true,
      },
      prefix: {
        required: false,
        default: '',
      },
      skipMismatch: {
        required: false,
        default: false,
      },
    },
  },
  compile: {
    aliases: [],
    properties: {
      optimizer: {
        required: true,
        role: 'optimizer',
      },
      loss: {
        required: true,
        role: 'loss',
        perOutput: true,
      },
      lossWeights: {
        required: false,
        perOutput: true,
      },
      metrics: {
        required: false,
        default: [],
        perOutput: true,
        items: {
          role: 'metric',
        },
      },
      weightedMetrics: {
        required: false,
        default: [],
        perOutput: true,
        items: {
          role: 'metric',
        },
      },
      stepsPerExecution: {
        required: false,
        default: 'auto',
      },
    },
  },
  data: {
    aliases: [],
    properties: {
      csv: {
        required: false,
      },
      json: {
        required: false,
      },
      module: {
        required: false,
      },
      inputs: {
        required: false,
        entries: {
          properties: {
            columns: {
              required: false,
              items: {},
            },
            column: {
              required: false,
            },
            shape: {
              required: false,
              items: {},
            },
            scale: {
              required: false,
              default: 1,
            },
            standardize: {
              required: false,
              default: false,
            },
          },
        },
      },
      targets: {
        required: false,
        entries: {
          properties: {
            column: {
              required: false,
            },
            columns: {
              required: false,
              items: {},
            },
            encode: {
              required: false,
              default: 'none',
              values: ['none', 'oneHot', 'index'],
            },
            classes: {
              required: false,
              items: {},
            },
            scale: {
              required: false,
              default: 1,
            },
            standardize: {
              required: false,
              default: false,
            },
          },
        },
      },
      sampleWeight: {
        required: false,
        perOutput: true,
      },
      window: {
        required: false,
        properties: {
          length: {
            required: true,
          },
          horizon: {
            required: false,
            default: 1,
          },
          stride: {
            required: false,
            default: 1,
          },
        },
      },
      split: {
        required: false,
        properties: {
          validation: {
            required: true,
          },
          by: {
            required: false,
            default: 'end',
            values: ['end', 'random'],
          },
        },
      },
      limit: {
        required: false,
      },
      header: {
        required: false,
        default: true,
      },
      delimiter: {
        required: false,
      },
      missing: {
        required: false,
        default: 'error',
        values: ['error', 'drop'],
      },
    },
  },
  fit: {
    aliases: [],
    properties: {
      epochs: {
        required: false,
        default: 1,
      },
      batchSize: {
        required: false,
        default: 32,
      },
      validationSplit: {
        required: false,
        default: 0,
      },
      shuffle: {
        required: false,
        default: true,
      },
      seed: {
        required: false,
        default: 0,
      },
      classWeight: {
        required: false,
        default: null,
        entries: {},
      },
      earlyStopping: {
        required: false,
        default: null,
        properties: {
          monitor: {
            required: false,
            default: 'val_loss',
          },
          minDelta: {
            required: false,
            default: 0,
          },
          patience: {
            required: false,
            default: 0,
          },
          restoreBestWeights: {
            required: false,
            default: false,
          },
        },
      },
      reduceLROnPlateau: {
        required: false,
        default: null,
        properties: {
          monitor: {
            required: false,
            default: 'val_loss',
          },
          factor: {
            required: false,
            default: 0.1,
          },
          patience: {
            required: false,
            default: 10,
          },
          minDelta: {
            required: false,
            default: 0.0001,
          },
          cooldown: {
            required: false,
            default: 0,
          },
          minLr: {
            required: false,
            default: 0,
          },
        },
      },
    },
  },
};
