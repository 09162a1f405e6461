using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

// Places: the radius commands before GEOSEARCH.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusSpec = Spec.Write("GEORADIUS", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusRoSpec = Spec.Read("GEORADIUS_RO", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusByMemberSpec =
        Spec.Write("GEORADIUSBYMEMBER", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));

    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusByMemberRoSpec =
        Spec.Read("GEORADIUSBYMEMBER_RO", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));

    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusWithSpecs = Telling(GeoRadiusSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusRoWithSpecs = Telling(GeoRadiusRoSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusByMemberWithSpecs = Telling(GeoRadiusByMemberSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusByMemberRoWithSpecs = Telling(GeoRadiusByMemberRoSpec);
    private static readonly CommandSpec<long> GeoRadiusStoreSpec = Spec.Write("GEORADIUS", KeyPositions.Range(0, 6, 6), Decode.Int64);
    private static readonly CommandSpec<long> GeoRadiusByMemberStoreSpec = Spec.Write("GEORADIUSBYMEMBER", KeyPositions.Range(0, 5, 5), Decode.Int64);

    /// <summary>The members around a position.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearch"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadius(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusSpec.Of(Around(key, center, radius, unit).With(count).With(order));

    /// <summary>The members around a position, and what is asked of them.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchWith"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusWith(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, center, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>How many members around a position were stored at the destination.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchStore"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<long> GeoRadiusStore(
        RedisKey key,
        GeoPosition center,
        double radius,
        GeoUnit unit,
        RedisKey destination,
        GeoOrder order = default,
        GeoCount count = default,
        bool storeDistances = false) =>
        GeoRadiusStoreSpec.Of(Around(key, center, radius, unit).AddDestination(destination, storeDistances).With(count).With(order));

    /// <summary>As <see cref="GeoRadius"/>, for replicas too.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearch"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusRo(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusRoSpec.Of(Around(key, center, radius, unit).With(count).With(order));

    /// <summary>As <see cref="GeoRadiusWith"/>, for replicas too.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchWith"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusRoWith(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusRoWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, center, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>The members around a member.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearch"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set; ERR: no such member.</para>
    /// <para>
    /// Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusByMember(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberSpec.Of(Around(key, member, radius, unit).With(count).With(order));

    /// <summary>The members around a member, and what is asked of them.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchWith"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set; ERR: no such member.</para>
    /// <para>
    /// Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusByMemberWith(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, member, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>How many members around a member were stored at the destination.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchStore"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set; ERR: no such member.</para>
    /// <para>
    /// Since Redis 3.2 · O(members in and around the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<long> GeoRadiusByMemberStore(
        RedisKey key,
        RedisValue member,
        double radius,
        GeoUnit unit,
        RedisKey destination,
        GeoOrder order = default,
        GeoCount count = default,
        bool storeDistances = false) =>
        GeoRadiusByMemberStoreSpec.Of(Around(key, member, radius, unit).AddDestination(destination, storeDistances).With(count).With(order));

    /// <summary>As <see cref="GeoRadiusByMember"/>, for replicas too.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearch"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set; ERR: no such member.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members in and around the circle) ·
    /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusByMemberRo(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberRoSpec.Of(Around(key, member, radius, unit).With(count).With(order));

    /// <summary>As <see cref="GeoRadiusByMemberWith"/>, for replicas too.</summary>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="GeoSearchWith"/>.</para>
    /// <para>WRONGTYPE when it is no sorted set; ERR: no such member.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members in and around the circle) ·
    /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusByMemberRoWith(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberRoWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, member, radius, unit).AddDetails(details).With(count).With(order));

    private static Args Around(RedisKey key, GeoPosition center, double radius, GeoUnit unit) =>
        Args.Key(key, 10).AddPosition(center).AddDistance(radius).Add((RedisValue)unit.ToString());

    private static Args Around(RedisKey key, RedisValue member, double radius, GeoUnit unit) =>
        Args.Key(key, 10).Add(member).AddDistance(radius).Add((RedisValue)unit.ToString());

    private static Args AddDestination(this Args args, RedisKey destination, bool storeDistances) =>
        args.Add((RedisValue)(storeDistances ? "STOREDIST" : "STORE")).Add(destination);
}
