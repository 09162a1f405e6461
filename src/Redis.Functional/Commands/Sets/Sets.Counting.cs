using System.Runtime.CompilerServices;

namespace Redis.Functional;

// Sets: counting the members of unions and differences.
public static partial class Commands
{
    private static readonly CommandSpec<long> SUnionCardSpec = Spec.Read("SUNIONCARD", KeyPositions.Counted(0), Decode.Int64);
    private static readonly CommandSpec<long> SDiffCardSpec = Spec.Read("SDIFFCARD", KeyPositions.Counted(0), Decode.Int64);

    /// <summary>Counts the members that are in at least one of the sets.</summary>
    /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
    /// <param name="approximate"><c>APPROX</c>: estimates the number, with a standard error of 0.81 %, in less memory.</param>
    /// <returns>The number of members, at most <paramref name="limit"/>.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunioncard/">SUNIONCARD</see></para>
    /// </remarks>
    public static Command<long> SUnionCard(IEnumerable<RedisKey> keys, long? limit = null, bool approximate = false) =>
        SUnionCardSpec.Of(Args.Empty().AddKeyCount(keys).AddWhen(approximate, (RedisValue)"APPROX").AddLimit(limit));

    /// <inheritdoc cref="SUnionCard(IEnumerable{RedisKey}, long?, bool)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SUnionCard(IEnumerable<string> keys, long? limit = null, bool approximate = false) =>
        SUnionCardSpec.Of(Args.Empty().AddKeyCount(keys).AddWhen(approximate, (RedisValue)"APPROX").AddLimit(limit));

    /// <summary>Counts the members of the first set that are in none of the other sets.</summary>
    /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
    /// <returns>The number of members, at most <paramref name="limit"/>.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiffcard/">SDIFFCARD</see></para>
    /// </remarks>
    public static Command<long> SDiffCard(IEnumerable<RedisKey> keys, long? limit = null) =>
        SDiffCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <inheritdoc cref="SDiffCard(IEnumerable{RedisKey}, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SDiffCard(IEnumerable<string> keys, long? limit = null) =>
        SDiffCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
