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

    /// <summary>The bit at the offset, counted from the highest bit of the first byte; false behind the end, and of a missing key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string; a negative offset is an InvalidArgument.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getbit/">GETBIT</see></para>
    /// </remarks>
    public static Command<bool> GetBit(RedisKey key, long offset) => GetBitSpec.Of(Args.Key(key, 2).AddAtLeast(0, offset, "an offset"));

    /// <summary>The bit before, and the new one in its place; the value grows as far as needed.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/setbit/">SETBIT</see></para>
    /// </remarks>
    public static Command<bool> SetBit(RedisKey key, long offset, bool bit) =>
        SetBitSpec.Of(Args.Key(key, 3).AddAtLeast(0, offset, "an offset").Add((RedisValue)bit));

    /// <summary>How many bits are 1, in all of the value or in a part; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.6 (units: 7.0) · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitcount/">BITCOUNT</see></para>
    /// </remarks>
    public static Command<long> BitCount(RedisKey key, BitRange range = default) => BitCountSpec.Of(Args.Key(key).With(range.Closed));

    /// <summary>The offset of the first bit that is as asked, counted from the beginning of the value.</summary>
    /// <returns>None: there is none; but where no end is said, zeros follow every value.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.8.7 (units: 7.0) · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitpos/">BITPOS</see></para>
    /// </remarks>
    public static Command<Option<long>> BitPos(RedisKey key, bool bit, BitRange range = default) =>
        BitPosSpec.Of(Args.Key(key, 5).Add((RedisValue)bit).With(range));

    /// <summary>The length of what was stored, in bytes: the values joined bit by bit; shorter ones count as if zeros followed.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no string.</para>
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

    /// <summary>The length of what was stored, in bytes: the value with every bit turned, which is what BITOP NOT does with one value only.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/bitop/">BITOP</see></para>
    /// </remarks>
    public static Command<long> BitOpNot(RedisKey destination, RedisKey source) =>
        BitOpSpec.Of(Args.Empty(3).Add((RedisValue)"NOT").Add(destination).Add(source));

    /// <summary>What each operation yields, in order; all of them are one step.</summary>
    /// <returns>None: the number would not fit, and that is to fail.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 3.2 · O(operations) · <see href="https://redis.io/docs/latest/commands/bitfield/">BITFIELD</see></para>
    /// </remarks>
    public static Command<Seq<Option<long>>> BitField(RedisKey key, params ReadOnlySpan<BitFieldOperation> operations) =>
        BitFieldSpec.Of(Args.Key(key, 8).AddOperations(operations));

    /// <inheritdoc cref="BitField(RedisKey, ReadOnlySpan{BitFieldOperation})"/>
    public static Command<Seq<Option<long>>> BitField(RedisKey key, IEnumerable<BitFieldOperation> operations) =>
        BitFieldSpec.Of(Args.Key(key, 8).AddOperations(operations));

    /// <summary>The numbers at the places, in order; zeros behind the end, and of a missing key.</summary>
    /// <remarks>
    /// <para>For replicas and read-only scripts too.</para>
    /// <para>WRONGTYPE when it is no string.</para>
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
