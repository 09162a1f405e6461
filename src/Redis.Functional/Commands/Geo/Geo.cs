using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Places: adding members, distances, and searching by radius or box.
public static partial class Commands
{
    private static readonly CommandSpec<long> GeoAddSpec = Spec.Write("GEOADD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> GeoAddOneSpec = GeoAddSpec.Decoding(Decode.Bool);
    private static readonly CommandSpec<Option<double>> GeoDistSpec = Spec.Read("GEODIST", KeyPositions.One, Decode.Optional<double>(Decode.Double));
    private static readonly CommandSpec<Seq<Option<string>>> GeoHashSpec =
        Spec.Read("GEOHASH", KeyPositions.One, Decode.List(Decode.Optional<string>(Decode.Text)), length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<Option<GeoPosition>>> GeoPosSpec =
        Spec.Read("GEOPOS", KeyPositions.One, Decode.List(Decode.Optional<GeoPosition>(GeoPosition.Read)), length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<RedisValue>> GeoSearchSpec = Spec.Read("GEOSEARCH", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoSearchWithSpecs = Telling(GeoSearchSpec);
    private static readonly CommandSpec<long> GeoSearchStoreSpec = Spec.Write("GEOSEARCHSTORE", KeyPositions.Range(0, 1), Decode.Int64);

    /// <summary>Adds a member to a geospatial index, or moves it.</summary>
    /// <returns>True if the member was added; false if it existed and was moved.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if the position is outside the limits of <see cref="GeoPosition"/>.
    /// </para>
    /// <para>Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, bool&gt; added = await client.Run(GeoAdd("cities", "Berlin", new GeoPosition(13.405, 52.52)), ct);</code></example>
    public static Command<bool> GeoAdd(RedisKey key, RedisValue member, GeoPosition position) =>
        GeoAddOneSpec.Of(Args.Key(key).AddPosition(position).Add(member));

    /// <summary>Adds members to a geospatial index, or moves them.</summary>
    /// <returns>The number of members that were added.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a position is outside the limits of <see cref="GeoPosition"/>.
    /// </para>
    /// <para>Since Redis 3.2 · O(log members) per member · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    public static Command<long> GeoAdd(RedisKey key, params ReadOnlySpan<(RedisValue Member, GeoPosition Position)> members) =>
        GeoAddSpec.Of(Args.Key(key, 1 + (3 * members.Length)).AddMembers(members));

    /// <summary>Adds members to a geospatial index, or moves them, if the condition holds.</summary>
    /// <param name="condition">Applied to each member: only new members, or only existing ones. Needs Redis 6.2.</param>
    /// <param name="countChanged">Whether moved members count too. Needs Redis 6.2.</param>
    /// <returns>The number of members that were added, or that were added or moved if <paramref name="countChanged"/> is set.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a position is outside the limits of <see cref="GeoPosition"/>.
    /// </para>
    /// <para>Since Redis 3.2 (options: 6.2) · O(log members) per member · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    public static Command<long> GeoAdd(
        RedisKey key, IEnumerable<(RedisValue Member, GeoPosition Position)> members, When condition = default, bool countChanged = false) =>
        GeoAddSpec.Of(Args.Key(key, 8).With(condition).AddWhen(countChanged, (RedisValue)"CH").AddMembers(members));

    /// <summary>Gets the distance between two members of a geospatial index.</summary>
    /// <returns>The distance in the given unit, on a perfect sphere, or None if one of the members does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see></para>
    /// </remarks>
    public static Command<Option<double>> GeoDist(RedisKey key, RedisValue first, RedisValue second, GeoUnit unit = default) =>
        GeoDistSpec.Of(Args.Key(key).Add(first).Add(second).With(unit));

    /// <summary>Gets the geohashes of members of a geospatial index.</summary>
    /// <returns>One element per member, in order: a geohash of 11 characters, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see></para>
    /// </remarks>
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, params ReadOnlySpan<RedisValue> members) => GeoHashSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoHash(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, IEnumerable<RedisValue> members) => GeoHashSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoHash(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, IEnumerable<string> members) => GeoHashSpec.OfValues(key, members);

    /// <summary>Gets the positions of members of a geospatial index.</summary>
    /// <returns>One element per member, in order: the position, within 0.6 m of the given one, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see></para>
    /// </remarks>
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, params ReadOnlySpan<RedisValue> members) => GeoPosSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoPos(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, IEnumerable<RedisValue> members) => GeoPosSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoPos(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, IEnumerable<string> members) => GeoPosSpec.OfValues(key, members);

    /// <summary>Finds the members of a geospatial index in an area.</summary>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not exist.</para>
    /// <para>Since Redis 6.2 · O(members near the area) · <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see></para>
    /// </remarks>
    /// <example><code>
    /// GeoArea around = GeoArea.Circle(GeoOrigin.Member("Berlin"), 200, GeoUnit.Kilometers);
    /// Either&lt;RedisError, Seq&lt;RedisValue&gt;&gt; near = await client.Run(GeoSearch("cities", around), ct);
    /// </code></example>
    public static Command<Seq<RedisValue>> GeoSearch(RedisKey key, GeoArea area, GeoOrder order = default, GeoCount count = default) =>
        GeoSearchSpec.Of(Args.Key(key, 12).AddArea(area).With(order).With(count));

    /// <summary>Finds the members of a geospatial index in an area, with details.</summary>
    /// <param name="details">Details to return. Default: position, distance and hash.</param>
    /// <returns>The members; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not exist.</para>
    /// <para>Since Redis 6.2 · O(members near the area) · <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see></para>
    /// </remarks>
    public static Command<Seq<GeoMatch>> GeoSearchWith(
        RedisKey key, GeoArea area, GeoDetails details = GeoDetails.All, GeoOrder order = default, GeoCount count = default) =>
        GeoSearchWithSpecs[(int)(details & GeoDetails.All)].Of(Args.Key(key, 15).AddArea(area).With(order).With(count).AddDetails(details));

    /// <summary>Stores the members of a geospatial index in an area.</summary>
    /// <param name="storeDistances">Stores a sorted set of the distances instead of the positions.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination.</para>
    /// <para>Fails with WRONGTYPE if the source holds another type, and with ERR if the origin is a member that does not exist.</para>
    /// <para>Since Redis 6.2 · O(members near the area) · <see href="https://redis.io/docs/latest/commands/geosearchstore/">GEOSEARCHSTORE</see></para>
    /// </remarks>
    public static Command<long> GeoSearchStore(
        RedisKey destination, RedisKey source, GeoArea area, GeoOrder order = default, GeoCount count = default, bool storeDistances = false) =>
        GeoSearchStoreSpec.Of(Args.Key(destination, 13)
            .Add(source)
            .AddArea(area)
            .With(order)
            .With(count)
            .AddWhen(storeDistances, (RedisValue)"STOREDIST"));

    // One specification for each choice of details: they decide what the reply looks like.
    private static CommandSpec<Seq<GeoMatch>>[] Telling(CommandSpec<Seq<RedisValue>> spec) =>
        [.. Enumerable.Range(0, (int)GeoDetails.All + 1).Select(details => spec.Decoding(Decode.List(GeoMatch.Of((GeoDetails)details))))];
}
