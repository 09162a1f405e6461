// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the groups "bitmap" and "hyperloglog".
[<AutoOpen>]
module BitmapCommands =
    type Cmd with

        /// <summary>
        /// The bit at the offset, counted from the highest bit of the first byte; false behind the end, and of a
        /// missing key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string; a negative offset is an InvalidArgument.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
        /// </remarks>
        static member getBit(key: RedisKey, offset: int64) : Command<bool> = Commands.GetBit(key, offset)

        /// <summary>
        /// The bit at the offset, counted from the highest bit of the first byte; false behind the end, and of a
        /// missing key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string; a negative offset is an InvalidArgument.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
        /// </remarks>
        static member inline getBit(key: ^Key, offset: ^Offset) : Command<bool> =
            Cmd.getBit(Given.key key, Given.int64 offset)

        /// <summary>The bit before, and the new one in its place; the value grows as far as needed.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
        /// </remarks>
        static member setBit(key: RedisKey, offset: int64, bit: bool) : Command<bool> =
            Commands.SetBit(key, offset, bit)

        /// <summary>The bit before, and the new one in its place; the value grows as far as needed.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
        /// </remarks>
        static member inline setBit(key: ^Key, offset: ^Offset, bit: bool) : Command<bool> =
            Cmd.setBit(Given.key key, Given.int64 offset, bit)

        /// <summary>How many bits are 1, in all of the value or in a part; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.6 (units: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see>
        /// </para>
        /// </remarks>
        static member bitCount(key: RedisKey, ?range: BitRange) : Command<int64> =
            Commands.BitCount(key, defaultArg range BitRange.All)

        /// <summary>How many bits are 1, in all of the value or in a part; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.6 (units: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline bitCount(key: ^Key, ?range: BitRange) : Command<int64> =
            Cmd.bitCount(Given.key key, ?range = range)

        /// <summary>The offset of the first bit that is as asked, counted from the beginning of the value.</summary>
        /// <returns>None: there is none; but where no end is said, zeros follow every value.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.8.7 (units: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitPos(key: RedisKey, bit: bool, ?range: BitRange) : Command<int64 option> =
            Shape.option (Commands.BitPos(key, bit, defaultArg range BitRange.All))

        /// <summary>The offset of the first bit that is as asked, counted from the beginning of the value.</summary>
        /// <returns>None: there is none; but where no end is said, zeros follow every value.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.8.7 (units: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see>
        /// </para>
        /// </remarks>
        static member inline bitPos(key: ^Key, bit: bool, ?range: BitRange) : Command<int64 option> =
            Cmd.bitPos(Given.key key, bit, ?range = range)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp
            (operation: BitOperation, destination: RedisKey, [<ParamArray>] sources: RedisKey[])
            : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, [<ParamArray>] sources: ^Sources[])
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, Given.keys sources)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: RedisKey seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, sources: RedisKey seq)
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, sources)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: string seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>
        /// The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros
        /// followed.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, sources: string seq)
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, sources)

        /// <summary>
        /// The length of what was stored, in bytes: the value with every bit turned, which is what BITOP NOT does with
        /// one value only.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOpNot(destination: RedisKey, source: RedisKey) : Command<int64> =
            Commands.BitOpNot(destination, source)

        /// <summary>
        /// The length of what was stored, in bytes: the value with every bit turned, which is what BITOP NOT does with
        /// one value only.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOpNot(destination: ^Destination, source: ^Source) : Command<int64> =
            Cmd.bitOpNot(Given.key destination, Given.key source)

        /// <summary>What each operation yields, in order; all of them are one step.</summary>
        /// <returns>None: the number would not fit, and that is to fail.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField
            (key: RedisKey, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// <summary>What each operation yields, in order; all of them are one step.</summary>
        /// <returns>None: the number would not fit, and that is to fail.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        static member inline bitField
            (key: ^Key, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Cmd.bitField(Given.key key, operations)

        /// <summary>What each operation yields, in order; all of them are one step.</summary>
        /// <returns>None: the number would not fit, and that is to fail.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField(key: RedisKey, operations: BitFieldOperation seq) : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// <summary>What each operation yields, in order; all of them are one step.</summary>
        /// <returns>None: the number would not fit, and that is to fail.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        static member inline bitField(key: ^Key, operations: BitFieldOperation seq) : Command<int64 option list> =
            Cmd.bitField(Given.key key, operations)

        /// <summary>The numbers at the places, in order; zeros behind the end, and of a missing key.</summary>
        /// <remarks>
        /// <para>For replicas and read-only scripts too.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 6.0 · O(places) ·
        /// <see href="https://redis.io/docs/latest/commands/bitfield_ro/">BITFIELD_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitFieldRo(key: RedisKey, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Shape.list (Commands.BitFieldRo(key, Interop.ofPairs places))

        /// <summary>The numbers at the places, in order; zeros behind the end, and of a missing key.</summary>
        /// <remarks>
        /// <para>For replicas and read-only scripts too.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 6.0 · O(places) ·
        /// <see href="https://redis.io/docs/latest/commands/bitfield_ro/">BITFIELD_RO</see>
        /// </para>
        /// </remarks>
        static member inline bitFieldRo(key: ^Key, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Cmd.bitFieldRo(Given.key key, places)

        /// <summary>Makes an empty one.</summary>
        /// <returns>False: the key exists.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
        /// </remarks>
        static member pfAdd(key: RedisKey) : Command<bool> = Commands.PfAdd(key)

        /// <summary>Makes an empty one.</summary>
        /// <returns>False: the key exists.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
        /// </remarks>
        static member inline pfAdd(key: ^Key) : Command<bool> = Cmd.pfAdd (Given.key key)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, [<ParamArray>] elements: RedisValue[]) : Command<bool> =
            Commands.PfAdd(key, elements)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, [<ParamArray>] elements: ^Elements[]) : Command<bool> =
            Cmd.pfAdd(Given.key key, Given.values elements)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, elements: RedisValue seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, elements: RedisValue seq) : Command<bool> =
            Cmd.pfAdd(Given.key key, elements)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, elements: string seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// <summary>Adds the elements.</summary>
        /// <returns>False: the estimate is the same as before.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, elements: string seq) : Command<bool> = Cmd.pfAdd(Given.key key, elements)

        /// <summary>
        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), costly for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.PfCount(keys)

        /// <summary>
        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), costly for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline pfCount([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.pfCount (Given.keys keys)

        /// <summary>
        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), costly for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount(keys: RedisKey seq) : Command<int64> = Commands.PfCount(keys)

        /// <summary>
        /// About how many different elements were added to all of these together, with a standard error of 0.81 %; 0:
        /// no such key.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), costly for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount(keys: string seq) : Command<int64> = Commands.PfCount(keys)

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, [<ParamArray>] sources: RedisKey[]) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, [<ParamArray>] sources: ^Sources[]) : Command<unit> =
            Cmd.pfMerge(Given.key destination, Given.keys sources)

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: RedisKey seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, sources: RedisKey seq) : Command<unit> =
            Cmd.pfMerge(Given.key destination, sources)

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: string seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no HyperLogLog.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, sources: string seq) : Command<unit> =
            Cmd.pfMerge(Given.key destination, sources)
