// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the groups "bitmap" and "hyperloglog".
[<AutoOpen>]
module BitmapCommands =
    type Cmd with

        /// <summary>Gets a bit of a value.</summary>
        /// <param name="offset">
        /// Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.
        /// </param>
        /// <returns>The bit; false beyond the end of the value, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
        /// </remarks>
        static member getBit(key: RedisKey, offset: int64) : Command<bool> = Commands.GetBit(key, offset)

        /// <summary>Gets a bit of a value.</summary>
        /// <param name="offset">
        /// Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.
        /// </param>
        /// <returns>The bit; false beyond the end of the value, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
        /// </remarks>
        static member inline getBit(key: ^Key, offset: ^Offset) : Command<bool> =
            Cmd.getBit(Given.key key, Given.int64 offset)

        /// <summary>Sets a bit of a value and returns the previous one.</summary>
        /// <param name="offset">
        /// Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.
        /// </param>
        /// <returns>The previous bit; false if it was beyond the end of the value.</returns>
        /// <remarks>
        /// <para>The value grows as needed.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value would exceed 512 MB.
        /// </para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
        /// </remarks>
        static member setBit(key: RedisKey, offset: int64, bit: bool) : Command<bool> =
            Commands.SetBit(key, offset, bit)

        /// <summary>Sets a bit of a value and returns the previous one.</summary>
        /// <param name="offset">
        /// Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.
        /// </param>
        /// <returns>The previous bit; false if it was beyond the end of the value.</returns>
        /// <remarks>
        /// <para>The value grows as needed.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value would exceed 512 MB.
        /// </para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
        /// </remarks>
        static member inline setBit(key: ^Key, offset: ^Offset, bit: bool) : Command<bool> =
            Cmd.setBit(Given.key key, Given.int64 offset, bit)

        /// <summary>Counts the bits of a value that are 1.</summary>
        /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
        /// <returns>The number of bits, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.6 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see>
        /// </para>
        /// </remarks>
        static member bitCount(key: RedisKey, ?range: BitRange) : Command<int64> =
            Commands.BitCount(key, defaultArg range BitRange.All)

        /// <summary>Counts the bits of a value that are 1.</summary>
        /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
        /// <returns>The number of bits, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.6 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline bitCount(key: ^Key, ?range: BitRange) : Command<int64> =
            Cmd.bitCount(Given.key key, ?range = range)

        /// <summary>Finds the first bit of a value that is 0 or 1.</summary>
        /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
        /// <returns>The position of the bit from the beginning of the value, or None if there is none.</returns>
        /// <remarks>
        /// <para>In a search for 0 without an end, the value counts as followed by zeros.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.7 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitPos(key: RedisKey, bit: bool, ?range: BitRange) : Command<int64 option> =
            Shape.option (Commands.BitPos(key, bit, defaultArg range BitRange.All))

        /// <summary>Finds the first bit of a value that is 0 or 1.</summary>
        /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
        /// <returns>The position of the bit from the beginning of the value, or None if there is none.</returns>
        /// <remarks>
        /// <para>In a search for 0 without an end, the value counts as followed by zeros.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.7 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see>
        /// </para>
        /// </remarks>
        static member inline bitPos(key: ^Key, bit: bool, ?range: BitRange) : Command<int64 option> =
            Cmd.bitPos(Given.key key, bit, ?range = range)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp
            (operation: BitOperation, destination: RedisKey, [<ParamArray>] sources: RedisKey[])
            : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, [<ParamArray>] sources: ^Sources[])
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, Given.keys sources)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: RedisKey seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, sources: RedisKey seq)
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, sources)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOp(operation: BitOperation, destination: RedisKey, sources: string seq) : Command<int64> =
            Commands.BitOp(operation, destination, sources)

        /// <summary>Combines values bit by bit and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>A shorter value counts as padded with zeros.</para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOp
            (operation: BitOperation, destination: ^Destination, sources: string seq)
            : Command<int64> =
            Cmd.bitOp(operation, Given.key destination, sources)

        /// <summary>Inverts every bit of a value and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member bitOpNot(destination: RedisKey, source: RedisKey) : Command<int64> =
            Commands.BitOpNot(destination, source)

        /// <summary>Inverts every bit of a value and stores the result.</summary>
        /// <returns>The length of the result in bytes.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the source holds another type.</para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see>
        /// </para>
        /// </remarks>
        static member inline bitOpNot(destination: ^Destination, source: ^Source) : Command<int64> =
            Cmd.bitOpNot(Given.key destination, Given.key source)

        /// <summary>Performs several operations on integers among the bits of a value, atomically.</summary>
        /// <returns>
        /// One element per operation, in order: the integer, or None if it overflowed with
        /// <c>BitFieldOverflow.Fail</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField
            (key: RedisKey, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// <summary>Performs several operations on integers among the bits of a value, atomically.</summary>
        /// <returns>
        /// One element per operation, in order: the integer, or None if it overflowed with
        /// <c>BitFieldOverflow.Fail</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        static member inline bitField
            (key: ^Key, [<ParamArray>] operations: BitFieldOperation[])
            : Command<int64 option list> =
            Cmd.bitField(Given.key key, operations)

        /// <summary>Performs several operations on integers among the bits of a value, atomically.</summary>
        /// <returns>
        /// One element per operation, in order: the integer, or None if it overflowed with
        /// <c>BitFieldOverflow.Fail</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitField(key: RedisKey, operations: BitFieldOperation seq) : Command<int64 option list> =
            Shape.options (Commands.BitField(key, operations))

        /// <summary>Performs several operations on integers among the bits of a value, atomically.</summary>
        /// <returns>
        /// One element per operation, in order: the integer, or None if it overflowed with
        /// <c>BitFieldOverflow.Fail</c>.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see>
        /// </para>
        /// </remarks>
        static member inline bitField(key: ^Key, operations: BitFieldOperation seq) : Command<int64 option list> =
            Cmd.bitField(Given.key key, operations)

        /// <summary>Gets integers among the bits of a value.</summary>
        /// <returns>The integers, in order; 0 beyond the end of the value, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Runs on replicas and in read-only scripts too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0 · O(places) ·
        /// <see href="https://redis.io/docs/latest/commands/bitfield_ro/">BITFIELD_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitFieldRo(key: RedisKey, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Shape.list (Commands.BitFieldRo(key, Interop.ofPairs places))

        /// <summary>Gets integers among the bits of a value.</summary>
        /// <returns>The integers, in order; 0 beyond the end of the value, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Runs on replicas and in read-only scripts too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.0 · O(places) ·
        /// <see href="https://redis.io/docs/latest/commands/bitfield_ro/">BITFIELD_RO</see>
        /// </para>
        /// </remarks>
        static member inline bitFieldRo(key: ^Key, places: (BitFieldType * BitFieldOffset) seq) : Command<int64 list> =
            Cmd.bitFieldRo(Given.key key, places)

        /// <summary>Creates an empty HyperLogLog.</summary>
        /// <returns>True if it was created; false if the key exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
        /// </remarks>
        static member pfAdd(key: RedisKey) : Command<bool> = Commands.PfAdd(key)

        /// <summary>Creates an empty HyperLogLog.</summary>
        /// <returns>True if it was created; false if the key exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
        /// </remarks>
        static member inline pfAdd(key: ^Key) : Command<bool> = Cmd.pfAdd (Given.key key)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, [<ParamArray>] elements: RedisValue[]) : Command<bool> =
            Commands.PfAdd(key, elements)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, [<ParamArray>] elements: ^Elements[]) : Command<bool> =
            Cmd.pfAdd(Given.key key, Given.values elements)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, elements: RedisValue seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, elements: RedisValue seq) : Command<bool> =
            Cmd.pfAdd(Given.key key, elements)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member pfAdd(key: RedisKey, elements: string seq) : Command<bool> = Commands.PfAdd(key, elements)

        /// <summary>Adds elements to a HyperLogLog.</summary>
        /// <returns>True if the estimate changed; false if it is the same as before.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see>
        /// </para>
        /// </remarks>
        static member inline pfAdd(key: ^Key, elements: string seq) : Command<bool> = Cmd.pfAdd(Given.key key, elements)

        /// <summary>Estimates the number of distinct elements that were added to one or several HyperLogLogs.</summary>
        /// <returns>
        /// The estimate, with a standard error of 0.81 %; 0 if no key exists. Several keys: the estimate of their
        /// union.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), expensive for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.PfCount(keys)

        /// <summary>Estimates the number of distinct elements that were added to one or several HyperLogLogs.</summary>
        /// <returns>
        /// The estimate, with a standard error of 0.81 %; 0 if no key exists. Several keys: the estimate of their
        /// union.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), expensive for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline pfCount([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.pfCount (Given.keys keys)

        /// <summary>Estimates the number of distinct elements that were added to one or several HyperLogLogs.</summary>
        /// <returns>
        /// The estimate, with a standard error of 0.81 %; 0 if no key exists. Several keys: the estimate of their
        /// union.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), expensive for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount(keys: RedisKey seq) : Command<int64> = Commands.PfCount(keys)

        /// <summary>Estimates the number of distinct elements that were added to one or several HyperLogLogs.</summary>
        /// <returns>
        /// The estimate, with a standard error of 0.81 %; 0 if no key exists. Several keys: the estimate of their
        /// union.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys), expensive for more than one ·
        /// <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see>
        /// </para>
        /// </remarks>
        static member pfCount(keys: string seq) : Command<int64> = Commands.PfCount(keys)

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, [<ParamArray>] sources: RedisKey[]) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, [<ParamArray>] sources: ^Sources[]) : Command<unit> =
            Cmd.pfMerge(Given.key destination, Given.keys sources)

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: RedisKey seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, sources: RedisKey seq) : Command<unit> =
            Cmd.pfMerge(Given.key destination, sources)

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pfMerge(destination: RedisKey, sources: string seq) : Command<unit> =
            Shape.unit (Commands.PfMerge(destination, sources))

        /// <summary>Merges HyperLogLogs into the destination.</summary>
        /// <remarks>
        /// <para>The destination then counts the union of its own elements and those of the sources.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see>
        /// </para>
        /// </remarks>
        static member inline pfMerge(destination: ^Destination, sources: string seq) : Command<unit> =
            Cmd.pfMerge(Given.key destination, sources)

        /// <summary>Gets the positions of the bits of a range that are 1, or 0.</summary>
        /// <param name="range">Default: the whole value.</param>
        /// <param name="limit">Maximum number of positions. Null: no limit. Less than 1: InvalidArgument.</param>
        /// <param name="zeros"><c>ZEROS</c>: the positions of the bits that are 0.</param>
        /// <returns>The positions, ascending, counted from the highest bit of the first byte.</returns>
        /// <remarks>
        /// <para>Without a limit, the reply can contain millions of numbers.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(bytes + positions) ·
        /// <see href="https://redis.io/docs/latest/commands/bitrangeintarray/">BITRANGEINTARRAY</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member bitRangeIntArray
            (key: RedisKey, ?range: BitRange, ?limit: int64, ?zeros: bool)
            : Command<int64 list> =
            Shape.list (
                Commands.BitRangeIntArray(
                    key,
                    defaultArg range BitRange.All,
                    Option.toNullable limit,
                    defaultArg zeros false
                )
            )

        /// <summary>Gets the positions of the bits of a range that are 1, or 0.</summary>
        /// <param name="range">Default: the whole value.</param>
        /// <param name="limit">Maximum number of positions. Null: no limit. Less than 1: InvalidArgument.</param>
        /// <param name="zeros"><c>ZEROS</c>: the positions of the bits that are 0.</param>
        /// <returns>The positions, ascending, counted from the highest bit of the first byte.</returns>
        /// <remarks>
        /// <para>Without a limit, the reply can contain millions of numbers.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(bytes + positions) ·
        /// <see href="https://redis.io/docs/latest/commands/bitrangeintarray/">BITRANGEINTARRAY</see>
        /// </para>
        /// </remarks>
        static member inline bitRangeIntArray
            (key: ^Key, ?range: BitRange, ?limit: int64, ?zeros: bool)
            : Command<int64 list> =
            Cmd.bitRangeIntArray(Given.key key, ?range = range, ?limit = limit, ?zeros = zeros)
