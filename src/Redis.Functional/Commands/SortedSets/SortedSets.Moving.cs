using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: moving members from one to another.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZMoveSpec =
        Spec.Write("ZMOVE", KeyPositions.Range(0, 1), DecodeScores.Moved<RedisValue>(Decode.Value));

    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZMoveMemberSpec =
        Spec.Write("ZMOVEMEMBER", KeyPositions.Range(0, 1), DecodeScores.Moved<RedisValue>(Decode.Value));

    /// <summary>Moves the members with the lowest or the highest scores from one sorted set to another.</summary>
    /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
    /// <returns>The moved members with their scores; empty if none was moved.</returns>
    /// <remarks>
    /// <para>The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZMove(RedisKey source, RedisKey destination, SortedSetSide side, long? count = null) =>
        ZMoveSpec.Of(Args.Key(source, 5).Add(destination).With(side).AddCount(count));

    /// <summary>Moves the members with scores in a range from one sorted set to another.</summary>
    /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
    /// <returns>The moved members with their scores; empty if none was moved.</returns>
    /// <remarks>
    /// <para>The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZMove(RedisKey source, RedisKey destination, ScoreRange range, long? count = null) =>
        ZMoveSpec.Of(Args.Key(source, 7).Add(destination).Add((RedisValue)"BYSCORE").With(range).AddCount(count));

    /// <summary>Moves members from one sorted set to another.</summary>
    /// <returns>The moved members with their scores, in the given order, without those that the source does not contain.</returns>
    /// <remarks>
    /// <para>The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members × log members) · <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZMoveMember(
        RedisKey source, RedisKey destination, params ReadOnlySpan<RedisValue> members) =>
        ZMoveMemberSpec.Of(Args.Key(source, 4 + members.Length).Add(destination).AddMembers(members));

    /// <summary>Moves members from one sorted set to another, if the condition holds.</summary>
    /// <param name="condition">Whether the destination may contain a member. Default: always.</param>
    /// <returns>The moved members with their scores, in the given order, without those that the source does not contain.</returns>
    /// <remarks>
    /// <para>The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members × log members) · <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZMoveMember(
        RedisKey source, RedisKey destination, IEnumerable<RedisValue> members, When condition = default) =>
        ZMoveMemberSpec.Of(Args.Key(source, 8).Add(destination).With(condition).AddMembers(members));

    /// <inheritdoc cref="ZMoveMember(RedisKey, RedisKey, IEnumerable{RedisValue}, When)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZMoveMember(
        RedisKey source, RedisKey destination, IEnumerable<string> members, When condition = default) =>
        ZMoveMemberSpec.Of(Args.Key(source, 8).Add(destination).With(condition).AddMembers(members));
}
