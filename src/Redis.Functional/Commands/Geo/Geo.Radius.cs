using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

// Places: the radius commands before GEOSEARCH.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusSpec = Spec.Write("GEORADIUS", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusRoSpec = Spec.Read("GEORADIUS_RO", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusByMemberSpec =
        Spec.Write("GEORADIUSBYMEMBER", KeyPositions.One, Decode.Values);

    private static readonly CommandSpec<Seq<RedisValue>> GeoRadiusByMemberRoSpec =
        Spec.Read("GEORADIUSBYMEMBER_RO", KeyPositions.One, Decode.Values);

    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusWithSpecs = Telling(GeoRadiusSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusRoWithSpecs = Telling(GeoRadiusRoSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusByMemberWithSpecs = Telling(GeoRadiusByMemberSpec);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoRadiusByMemberRoWithSpecs = Telling(GeoRadiusByMemberRoSpec);
    private static readonly CommandSpec<long> GeoRadiusStoreSpec = Spec.Write("GEORADIUS", KeyPositions.Range(0, 6, 6), Decode.Int64);
    private static readonly CommandSpec<long> GeoRadiusByMemberStoreSpec = Spec.Write("GEORADIUSBYMEMBER", KeyPositions.Range(0, 5, 5), Decode.Int64);

    /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearch"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadius(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusSpec.Of(Around(key, center, radius, unit).With(count).With(order));

    /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchWith"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusWith(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, center, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>Stores the members of a geospatial index within a distance of a position.</summary>
    /// <returns>The number of members stored.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchStore"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see></para>
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

    /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearch"/>. Runs on replicas too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2.10 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusRo(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusRoSpec.Of(Around(key, center, radius, unit).With(count).With(order));

    /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchWith"/>. Runs on replicas too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2.10 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusRoWith(
        RedisKey key, GeoPosition center, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusRoWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, center, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearch"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusByMember(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberSpec.Of(Around(key, member, radius, unit).With(count).With(order));

    /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchWith"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusByMemberWith(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, member, radius, unit).AddDetails(details).With(count).With(order));

    /// <summary>Stores the members of a geospatial index within a distance of a member.</summary>
    /// <returns>The number of members stored.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchStore"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
    /// <para>Since Redis 3.2 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see></para>
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

    /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearch"/>. Runs on replicas too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<RedisValue>> GeoRadiusByMemberRo(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberRoSpec.Of(Around(key, member, radius, unit).With(count).With(order));

    /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="GeoSearchWith"/>. Runs on replicas too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
    /// <para>
    /// Since Redis 3.2.10 · O(members near the circle) · <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
    /// </para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<GeoMatch>> GeoRadiusByMemberRoWith(
        RedisKey key, RedisValue member, double radius, GeoUnit unit = default, GeoDetails details = GeoDetails.All,
        GeoOrder order = default, GeoCount count = default) =>
        GeoRadiusByMemberRoWithSpecs[(int)(details & GeoDetails.All)].Of(Around(key, member, radius, unit).AddDetails(details).With(count).With(order));

    private static Args Around(RedisKey key, GeoPosition center, double radius, GeoUnit unit) =>
        Args.Key(key, 10).AddPosition(center).AddDistance(radius).With(unit);

    private static Args Around(RedisKey key, RedisValue member, double radius, GeoUnit unit) =>
        Args.Key(key, 10).Add(member).AddDistance(radius).With(unit);

    private static Args AddDestination(this Args args, RedisKey destination, bool storeDistances) =>
        args.Add((RedisValue)(storeDistances ? "STOREDIST" : "STORE")).Add(destination);
}
