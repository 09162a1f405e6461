namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the groups "bitmap" and "hyperloglog".
[<AutoOpen>]
module BitmapCommands =
    type Cmd with

        /// GETBIT.
        static member getBit(key: RedisKey, offset: int64) : Command<bool> = Commands.GetBit(key, offset)

        /// SETBIT: the bit before.
        static member setBit(key: RedisKey, offset: int64, bit: bool) : Command<bool> =
            Commands.SetBit(key, offset, bit)

        /// BITCOUNT.
        static member bitCount(key: RedisKey, ?range: BitRange) : Command<int64> =
            Commands.BitCount(key, defaultArg range BitRange.All)

        /// BITPOS. None: there is no such bit.
        static member bitPos(key: RedisKey, bit: bool, ?range: BitRange) : Command<int64 option> =
            Commands.BitPos(key, bit, defaultArg range BitRange.All).Map Interop.toOption

        /// BITOP: the length of what was stored.
        static member bitOp
            (operation: BitOperation, destination: RedisKey, [<ParamArray>] sources: RedisKey[])
            : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// BITOP: the length of what was stored.
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: RedisKey seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// BITOP: the length of what was stored.
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: string seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// BITOP NOT: the length of what was stored.
        static member bitOpNot(destination: RedisKey, source: RedisKey) : Command<int64> =
            Commands.BitOpNot(destination, source)

        /// BITFIELD. None: the number would not fit, and that is to fail.
        static member bitField
            (key: RedisKey, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Commands.BitField(key, operations).Map Interop.toOptions

        /// BITFIELD. None: the number would not fit, and that is to fail.
        static member bitField(key: RedisKey, operations: BitFieldOperation seq) : Command<int64 option list> =
            Commands.BitField(key, operations).Map Interop.toOptions

        /// BITFIELD_RO.
        static member bitFieldRo(key: RedisKey, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Commands.BitFieldRo(key, Seq.toArray (Interop.ofPairs places)).Map Interop.toList

        /// PFADD of nothing: an empty one. False: the key exists.
        static member pfAdd(key: RedisKey) : Command<bool> = Commands.PfAdd key

        /// PFADD. False: the estimate is the same as before.
        static member pfAdd(key: RedisKey, [<ParamArray>] elements: RedisValue[]) : Command<bool> =
            Commands.PfAdd(key, elements)

        /// PFADD. False: the estimate is the same as before.
        static member pfAdd(key: RedisKey, elements: RedisValue seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// PFADD. False: the estimate is the same as before.
        static member pfAdd(key: RedisKey, elements: string seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// PFCOUNT.
        static member pfCount([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.PfCount keys

        /// PFCOUNT.
        static member pfCount(keys: RedisKey seq) : Command<int64> = Commands.PfCount keys

        /// PFCOUNT.
        static member pfCount(keys: string seq) : Command<int64> = Commands.PfCount keys

        /// PFMERGE.
        static member pfMerge(destination: RedisKey, [<ParamArray>] sources: RedisKey[]) : Command<unit> =
            Commands.PfMerge(destination, sources).Map Interop.toUnit

        /// PFMERGE.
        static member pfMerge(destination: RedisKey, sources: RedisKey seq) : Command<unit> =
            Commands.PfMerge(destination, sources).Map Interop.toUnit

        /// PFMERGE.
        static member pfMerge(destination: RedisKey, sources: string seq) : Command<unit> =
            Commands.PfMerge(destination, sources).Map Interop.toUnit
