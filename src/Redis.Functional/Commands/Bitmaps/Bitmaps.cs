using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Bits of values: setting, counting, finding and joining them.
public static partial class Commands
{
    private static readonly CommandSpec<bool> GetBitSpec = Spec.Read("GETBIT", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> SetBitSpec = Spec.Write("SETBIT", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> BitCountSpec = Spec.Read("BITCOUNT", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<long>> BitPosSpec = Spec.Read<Option<long>>("BITPOS", KeyPositions.One, DecodePosition);
    private static readonly CommandSpec<long> BitOpSpec = Spec.Write("BITOP", KeyPositions.Range(1, -1), Decode.Int64);
    private static readonly CommandSpec<Seq<Option<long>>> BitFieldSpec =
        Spec.Write("BITFIELD", KeyPositions.One, Decode.List(Decode.OptionInt64), length: ReplyLength.EachOperation);

    private static readonly CommandSpec<Seq<long>> BitFieldRoSpec =
        Spec.Read("BITFIELD_RO", KeyPositions.One, Decode.List(Decode.Int64), length: ReplyLength.EachOperation);

    /// <summary>Gets a bit of a value.</summary>
    /// <param name="offset">Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.</param>
    /// <returns>The bit; false beyond the end of the value, or if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
    /// </remarks>
    public static Command<bool> GetBit(RedisKey key, long offset) => GetBitSpec.Of(Args.Key(key, 2).AddAtLeast(0, offset, "an offset"));

    /// <summary>Sets a bit of a value and returns the previous one.</summary>
    /// <param name="offset">Position of the bit, from 0 for the highest bit of the first byte. Negative: InvalidArgument.</param>
    /// <returns>The previous bit; false if it was beyond the end of the value.</returns>
    /// <remarks>
    /// <para>The value grows as needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value would exceed 512 MB.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
    /// </remarks>
    public static Command<bool> SetBit(RedisKey key, long offset, bool bit) =>
        SetBitSpec.Of(Args.Key(key, 3).AddAtLeast(0, offset, "an offset").Add((RedisValue)bit));

    /// <summary>Counts the bits of a value that are 1.</summary>
    /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
    /// <returns>The number of bits, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.6 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see></para>
    /// </remarks>
    public static Command<long> BitCount(RedisKey key, BitRange range = default) => BitCountSpec.Of(Args.Key(key).With(range.Closed));

    /// <summary>Finds the first bit of a value that is 0 or 1.</summary>
    /// <param name="range">Default: the whole value. Units need Redis 7.0.</param>
    /// <returns>The position of the bit from the beginning of the value, or None if there is none.</returns>
    /// <remarks>
    /// <para>In a search for 0 without an end, the value counts as followed by zeros.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8.7 (<c>BYTE</c>, <c>BIT</c>: 7.0) · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see></para>
    /// </remarks>
    public static Command<Option<long>> BitPos(RedisKey key, bool bit, BitRange range = default) =>
        BitPosSpec.Of(Args.Key(key, 5).Add((RedisValue)bit).With(range));

    /// <summary>Combines values bit by bit and stores the result.</summary>
    /// <returns>The length of the result in bytes.</returns>
    /// <remarks>
    /// <para>A shorter value counts as padded with zeros.</para>
    /// <para>Fails with WRONGTYPE if a source holds another type.</para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see></para>
    /// </remarks>
    public static Command<long> BitOp(BitOperation operation, RedisKey destination, params ReadOnlySpan<RedisKey> sources) =>
        BitOpSpec.Of(Args.Empty(2 + sources.Length).With(operation).Add(destination).AddKeys(sources));

    /// <inheritdoc cref="BitOp(BitOperation, RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> BitOp(BitOperation operation, RedisKey destination, IEnumerable<RedisKey> sources) =>
        BitOpSpec.Of(Args.Empty(8).With(operation).Add(destination).AddKeys(sources));

    /// <inheritdoc cref="BitOp(BitOperation, RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> BitOp(BitOperation operation, RedisKey destination, IEnumerable<string> sources) =>
        BitOpSpec.Of(Args.Empty(8).With(operation).Add(destination).AddKeys(sources));

    /// <summary>Inverts every bit of a value and stores the result.</summary>
    /// <returns>The length of the result in bytes.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the source holds another type.</para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see></para>
    /// </remarks>
    public static Command<long> BitOpNot(RedisKey destination, RedisKey source) =>
        BitOpSpec.Of(Args.Empty(3).Add((RedisValue)"NOT").Add(destination).Add(source));

    /// <summary>Performs several operations on integers among the bits of a value, atomically.</summary>
    /// <returns>One element per operation, in order: the integer, or None if it overflowed with <see cref="BitFieldOverflow.Fail"/>.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see></para>
    /// </remarks>
    public static Command<Seq<Option<long>>> BitField(RedisKey key, params ReadOnlySpan<BitFieldOperation> operations) =>
        BitFieldSpec.Of(Args.Key(key, 8).AddOperations(operations));

    /// <inheritdoc cref="BitField(RedisKey, ReadOnlySpan{BitFieldOperation})"/>
    public static Command<Seq<Option<long>>> BitField(RedisKey key, IEnumerable<BitFieldOperation> operations) =>
        BitFieldSpec.Of(Args.Key(key, 8).AddOperations(operations));

    /// <summary>Gets integers among the bits of a value.</summary>
    /// <returns>The integers, in order; 0 beyond the end of the value, or if the key does not exist.</returns>
    /// <remarks>
    /// <para>Runs on replicas and in read-only scripts too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.0 · O(places) · <see href="https://redis.io/docs/latest/commands/bitfield_ro/">BITFIELD_RO</see></para>
    /// </remarks>
    public static Command<Seq<long>> BitFieldRo(RedisKey key, params ReadOnlySpan<(BitFieldType Type, BitFieldOffset Offset)> places) =>
        BitFieldRoSpec.Of(Args.Key(key, 1 + (3 * places.Length)).AddPlaces(places));

    /// <inheritdoc cref="BitFieldRo(RedisKey, ReadOnlySpan{ValueTuple{BitFieldType, BitFieldOffset}})"/>
    public static Command<Seq<long>> BitFieldRo(RedisKey key, IEnumerable<(BitFieldType Type, BitFieldOffset Offset)> places) =>
        BitFieldRoSpec.Of(Args.Key(key, 8).AddPlaces(places));

    [Replies(ReplyTypes.Integer)]
    private static RedisResult<Option<long>> DecodePosition(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadInt64(out var position) || position < -1 ? Decode.Unexpected<Option<long>>("a position", ref reader)
        : new(position == -1 ? Option<long>.None : Prelude.Some(position));
}
