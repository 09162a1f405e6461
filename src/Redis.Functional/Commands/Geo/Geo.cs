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

    private static readonly CommandSpec<Seq<RedisValue>> GeoSearchSpec = Spec.Read("GEOSEARCH", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<GeoMatch>>[] GeoSearchWithSpecs = Telling(GeoSearchSpec);
    private static readonly CommandSpec<long> GeoSearchStoreSpec = Spec.Write("GEOSEARCHSTORE", KeyPositions.Range(0, 1), Decode.Int64);

    /// <summary>Puts a member at a position.</summary>
    /// <returns>False: it was there already, and was moved.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
    /// <para>Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    public static Command<bool> GeoAdd(RedisKey key, RedisValue member, GeoPosition position) =>
        GeoAddOneSpec.Of(Args.Key(key).AddPosition(position).Add(member));

    /// <summary>How many members are new; the others are moved.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
    /// <para>Since Redis 3.2 · O(log members) for each · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    public static Command<long> GeoAdd(RedisKey key, params ReadOnlySpan<(RedisValue Member, GeoPosition Position)> members) =>
        GeoAddSpec.Of(Args.Key(key, 1 + (3 * members.Length)).AddMembers(members));

    /// <summary>How many members are new, or, when changes are counted, new or moved; new ones alone or known ones alone where that is the condition.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
    /// <para>Since Redis 3.2 (options: 6.2) · O(log members) for each · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see></para>
    /// </remarks>
    public static Command<long> GeoAdd(
        RedisKey key, IEnumerable<(RedisValue Member, GeoPosition Position)> members, When condition = default, bool countChanged = false) =>
        GeoAddSpec.Of(Args.Key(key, 8).With(condition).AddWhen(countChanged, (RedisValue)"CH").AddMembers(members));

    /// <summary>How far two members are from one another, on a perfect sphere.</summary>
    /// <returns>None: one of them, or the key, is not there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see></para>
    /// </remarks>
    public static Command<Option<double>> GeoDist(RedisKey key, RedisValue first, RedisValue second, GeoUnit unit = default) =>
        GeoDistSpec.Of(Args.Key(key).Add(first).Add(second).Add((RedisValue)unit.ToString()));

    /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
    /// <returns>None: no such member.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see></para>
    /// </remarks>
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, params ReadOnlySpan<RedisValue> members) => GeoHashSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoHash(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, IEnumerable<RedisValue> members) => GeoHashSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoHash(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<string>>> GeoHash(RedisKey key, IEnumerable<string> members) => GeoHashSpec.OfValues(key, members);

    /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
    /// <returns>None: no such member.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see></para>
    /// </remarks>
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, params ReadOnlySpan<RedisValue> members) => GeoPosSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoPos(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, IEnumerable<RedisValue> members) => GeoPosSpec.OfValues(key, members);

    /// <inheritdoc cref="GeoPos(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<GeoPosition>>> GeoPos(RedisKey key, IEnumerable<string> members) => GeoPosSpec.OfValues(key, members);

    /// <summary>The members in an area.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
    /// <para>Since Redis 6.2 · O(members in and around the area) · <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> GeoSearch(RedisKey key, GeoArea area, GeoOrder order = default, GeoCount count = default) =>
        GeoSearchSpec.Of(Args.Key(key, 12).AddArea(area).With(order).With(count));

    /// <summary>The members in an area, with their position, distance and hash, or some of these.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
    /// <para>Since Redis 6.2 · O(members in and around the area) · <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see></para>
    /// </remarks>
    public static Command<Seq<GeoMatch>> GeoSearchWith(
        RedisKey key, GeoArea area, GeoDetails details = GeoDetails.All, GeoOrder order = default, GeoCount count = default) =>
        GeoSearchWithSpecs[(int)(details & GeoDetails.All)].Of(Args.Key(key, 15).AddArea(area).With(order).With(count).AddDetails(details));

    /// <summary>
    /// How many members of an area were stored at the destination, which is overwritten: with their positions, or as a sorted set of their distances.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
    /// <para>
    /// Since Redis 6.2 · O(members in and around the area) · <see href="https://redis.io/docs/latest/commands/geosearchstore/">GEOSEARCHSTORE</see>
    /// </para>
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
