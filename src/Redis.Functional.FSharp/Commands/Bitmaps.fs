// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the groups "bitmap" and "hyperloglog".
[<AutoOpen>]
module BitmapCommands =
    type Cmd with

        /// The bit at the offset, counted from the highest bit of the first byte; false behind the end, and of a
        /// missing key. · since 2.2 · O(1) · WRONGTYPE when it is no string; a negative offset is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/getbit/
        static member getBit(key: RedisKey, offset: int64) : Command<bool> = Commands.GetBit(key, offset)

        /// The bit before, and the new one in its place; the value grows as far as needed. · since 2.2 · O(1) ·
        /// WRONGTYPE when it is no string; ERR beyond 512 MB; a negative offset is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/setbit/
        static member setBit(key: RedisKey, offset: int64, bit: bool) : Command<bool> =
            Commands.SetBit(key, offset, bit)

        /// How many bits are 1, in all of the value or in a part; 0: no such key. · since 2.6 (units: 7.0) · O(bytes) ·
        /// WRONGTYPE when it is no string · https://redis.io/docs/latest/commands/bitcount/
        static member bitCount(key: RedisKey, ?range: BitRange) : Command<int64> =
            Commands.BitCount(key, defaultArg range BitRange.All)

        /// The offset of the first bit that is as asked, counted from the beginning of the value. None: there is none;
        /// but where no end is said, zeros follow every value. · since 2.8.7 (units: 7.0) · O(bytes) · WRONGTYPE when
        /// it is no string · https://redis.io/docs/latest/commands/bitpos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitPos(key: RedisKey, bit: bool, ?range: BitRange) : Command<int64 option> =
            Shape.option (Commands.BitPos(key, bit, defaultArg range BitRange.All))

        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed. · since 2.6 · O(bytes) · WRONGTYPE when one is no string ·
        /// https://redis.io/docs/latest/commands/bitop/
        static member bitOp
            (operation: BitOperation, destination: RedisKey, [<ParamArray>] sources: RedisKey[])
            : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed. · since 2.6 · O(bytes) · WRONGTYPE when one is no string ·
        /// https://redis.io/docs/latest/commands/bitop/
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: RedisKey seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed. · since 2.6 · O(bytes) · WRONGTYPE when one is no string ·
        /// https://redis.io/docs/latest/commands/bitop/
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: string seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// The length of what was stored, in bytes: the value with every bit turned, which is what BITOP NOT does with
        /// one value only. · since 2.6 · O(bytes) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/bitop/
        static member bitOpNot(destination: RedisKey, source: RedisKey) : Command<int64> =
            Commands.BitOpNot(destination, source)

        /// What each operation yields, in order; all of them are one step. None: the number would not fit, and that is
        /// to fail. · since 3.2 · O(operations) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/bitfield/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField
            (key: RedisKey, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// What each operation yields, in order; all of them are one step. None: the number would not fit, and that is
        /// to fail. · since 3.2 · O(operations) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/bitfield/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField(key: RedisKey, operations: BitFieldOperation seq) : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// The numbers at the places, in order; zeros behind the end, and of a missing key. For replicas and read-only
        /// scripts too. · since 6.0 · O(places) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/bitfield_ro/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitFieldRo(key: RedisKey, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Shape.list (Commands.BitFieldRo(key, Interop.ofPairs places))

        /// Makes an empty one. False: the key exists. · since 2.8.9 · O(1) · WRONGTYPE when it is no HyperLogLog ·
        /// https://redis.io/docs/latest/commands/pfadd/
        static member pfAdd(key: RedisKey) : Command<bool> = Commands.PfAdd(key)

        /// Adds the elements. False: the estimate is the same as before. · since 2.8.9 · O(elements) · WRONGTYPE when
        /// it is no HyperLogLog · https://redis.io/docs/latest/commands/pfadd/
        static member pfAdd(key: RedisKey, [<ParamArray>] elements: RedisValue[]) : Command<bool> =
            Commands.PfAdd(key, elements)

        /// Adds the elements. False: the estimate is the same as before. · since 2.8.9 · O(elements) · WRONGTYPE when
        /// it is no HyperLogLog · https://redis.io/docs/latest/commands/pfadd/
        static member pfAdd(key: RedisKey, elements: RedisValue seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// Adds the elements. False: the estimate is the same as before. · since 2.8.9 · O(elements) · WRONGTYPE when
        /// it is no HyperLogLog · https://redis.io/docs/latest/commands/pfadd/
        static member pfAdd(key: RedisKey, elements: string seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key. · since 2.8.9 · O(keys), costly for more than one · WRONGTYPE when one is no HyperLogLog ·
        /// https://redis.io/docs/latest/commands/pfcount/
        static member pfCount([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.PfCount(keys)

        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key. · since 2.8.9 · O(keys), costly for more than one · WRONGTYPE when one is no HyperLogLog ·
        /// https://redis.io/docs/latest/commands/pfcount/
        static member pfCount(keys: RedisKey seq) : Command<int64> = Commands.PfCount(keys)

        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key. · since 2.8.9 · O(keys), costly for more than one · WRONGTYPE when one is no HyperLogLog ·
        /// https://redis.io/docs/latest/commands/pfcount/
        static member pfCount(keys: string seq) : Command<int64> = Commands.PfCount(keys)

        /// The destination counts what it and the sources have counted, from now on. · since 2.8.9 · O(keys) ·
        /// WRONGTYPE when one is no HyperLogLog · https://redis.io/docs/latest/commands/pfmerge/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, [<ParamArray>] sources: RedisKey[]) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// The destination counts what it and the sources have counted, from now on. · since 2.8.9 · O(keys) ·
        /// WRONGTYPE when one is no HyperLogLog · https://redis.io/docs/latest/commands/pfmerge/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: RedisKey seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// The destination counts what it and the sources have counted, from now on. · since 2.8.9 · O(keys) ·
        /// WRONGTYPE when one is no HyperLogLog · https://redis.io/docs/latest/commands/pfmerge/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: string seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))
