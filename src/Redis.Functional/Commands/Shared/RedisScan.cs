using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Scans as asynchronous streams, for <c>await foreach</c> and asynchronous LINQ.</summary>
/// <remarks>
/// Pages are requested as they are needed. Nothing throws: an error or a cancellation ends the stream with one Left. Elements that exist during the whole scan
/// are returned at least once; others may be returned. <c>count</c> is the approximate number of elements to examine per page. Since 0.1.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RedisScan
{
    extension(IRedisClient client)
    {
        /// <summary>Scans the keys of the database, or of all nodes of a cluster.</summary>
        /// <param name="ofType">Only keys of this type, for example <c>hash</c>. Needs Redis 6.0. Null: all types.</param>
        /// <param name="cursor">Position at which the scan continues. In a cluster: InvalidArgument, because a cursor is valid on one node only.</param>
        /// <remarks>In a cluster, keys are found while slots move, too. Needs Redis 2.8.</remarks>
        /// <example><code>
        /// await foreach (Either&lt;RedisError, RedisKey&gt; key in client.ScanKeys("user:*", cancellationToken: ct))
        ///     Console.WriteLine(key);
        /// </code></example>
        public IAsyncEnumerable<Either<RedisError, RedisKey>> ScanKeys(
            RedisValue? pattern = null, long? count = null, string? ofType = null, ScanCursor cursor = default,
            CancellationToken cancellationToken = default) =>
            KeysOf(client, at => Commands.Scan(at, pattern, count, ofType), cursor, cancellationToken);

        /// <summary>Scans the fields of a hash with their values.</summary>
        /// <remarks>Fails with WRONGTYPE if the key holds another type. Needs Redis 2.8.</remarks>
        public IAsyncEnumerable<Either<RedisError, (RedisValue Field, RedisValue Value)>> ScanHash(
            RedisKey key, RedisValue? pattern = null, long? count = null, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Items(client, at => Commands.HScan(key, at, pattern, count), cursor, cancellationToken);

        /// <summary>Scans the fields of a hash without their values.</summary>
        /// <remarks>Fails with WRONGTYPE if the key holds another type. Needs Redis 7.4.</remarks>
        public IAsyncEnumerable<Either<RedisError, RedisValue>> ScanHashFields(
            RedisKey key, RedisValue? pattern = null, long? count = null, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Items(client, at => Commands.HScanNoValues(key, at, pattern, count), cursor, cancellationToken);

        /// <summary>Scans the members of a set.</summary>
        /// <remarks>Fails with WRONGTYPE if the key holds another type. Needs Redis 2.8.</remarks>
        public IAsyncEnumerable<Either<RedisError, RedisValue>> ScanSet(
            RedisKey key, RedisValue? pattern = null, long? count = null, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Items(client, at => Commands.SScan(key, at, pattern, count), cursor, cancellationToken);

        /// <summary>Scans the members of a sorted set with their scores, in no particular order.</summary>
        /// <remarks>Fails with WRONGTYPE if the key holds another type. Needs Redis 2.8.</remarks>
        public IAsyncEnumerable<Either<RedisError, (RedisValue Member, double Score)>> ScanSortedSet(
            RedisKey key, RedisValue? pattern = null, long? count = null, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Items(client, at => Commands.ZScan(key, at, pattern, count), cursor, cancellationToken);

        /// <summary>Scans the items of pages of any kind.</summary>
        /// <param name="page">Creates the command or program for the page at a cursor, as in <c>client.ScanItems(at =&gt; HScan("h", at))</c>.</param>
        public IAsyncEnumerable<Either<RedisError, A>> ScanItems<A>(
            Func<ScanCursor, RedisProgram<ScanPage<A>>> page, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Items(client, page, cursor, cancellationToken);

        /// <summary>Scans pages of any kind.</summary>
        /// <param name="page">Creates the command or program for the page at a cursor.</param>
        /// <remarks>After an error, <see cref="ScanPage{A}.Next"/> of the last page is the position at which the scan can continue.</remarks>
        public IAsyncEnumerable<Either<RedisError, ScanPage<A>>> ScanPages<A>(
            Func<ScanCursor, RedisProgram<ScanPage<A>>> page, ScanCursor cursor = default, CancellationToken cancellationToken = default) =>
            Pages(client, page, cursor, cancellationToken);
    }

    private static async IAsyncEnumerable<Either<RedisError, RedisKey>> KeysOf(
        IRedisClient client, Func<ScanCursor, Command<ScanPage<RedisKey>>> page, ScanCursor cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var items = Items(client, page, cursor, cancellationToken);
        if (client is ISlotClient slots)
        {
            var nodes = await slots.SlotNodes(isStale: false, cancellationToken).ConfigureAwait(false);
            if (nodes.IsError || (nodes.TryGetValue(out var known) && known is not null && !cursor.IsStart))
            {
                yield return nodes.IsError
                ? nodes.Error
                : new RedisError.Client.InvalidArgument("A cursor is valid only on the node that returned it. Scan that node, or start from the beginning.");
                yield break;
            }

            if (known is not null) items = known.AreFixed
            ? KeysOfEach(known, page, cancellationToken)
            : CoveredScan.Keys(client, slots, page, cancellationToken);
        }

        await foreach (var item in items.ConfigureAwait(false)) yield return item;
    }

    // One node after the other. A key that has been left behind on a node that does not have its slot is none of the client's keys.
    private static async IAsyncEnumerable<Either<RedisError, RedisKey>> KeysOfEach(
        SlotNodes nodes, Func<ScanCursor, Command<ScanPage<RedisKey>>> page, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < nodes.Clients.Length; i++)
        {
            await foreach (var item in Items(nodes.Clients[i], page, default, cancellationToken).ConfigureAwait(false))
            {
                if (item.Match(Right: key => nodes.OwnerOf(KeySlot.Of(key)) == i, Left: static _ => true)) yield return item;
                if (item.IsLeft) yield break;
            }
        }
    }

    private static async IAsyncEnumerable<Either<RedisError, ScanPage<A>>> Pages<A>(
        IRedisClient client, Func<ScanCursor, RedisProgram<ScanPage<A>>> page, ScanCursor cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        do
        {
            var outcome = await Page(client, page, cursor, cancellationToken).ConfigureAwait(false);
            yield return outcome.ToEither();
            if (!outcome.TryGetValue(out var got)) yield break;
            cursor = got.Next;
        }
        while (!cursor.IsStart);
    }

    private static async IAsyncEnumerable<Either<RedisError, A>> Items<A>(
        IRedisClient client, Func<ScanCursor, RedisProgram<ScanPage<A>>> page, ScanCursor cursor,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        do
        {
            var outcome = await Page(client, page, cursor, cancellationToken).ConfigureAwait(false);
            if (!outcome.TryGetValue(out var got))
            {
                yield return outcome.Error;
                yield break;
            }

            foreach (var item in got.Items)
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    yield return new RedisError.Client.Cancelled(Delivery.NotSent);
                    yield break;
                }

                yield return new RedisResult<A>(item).ToEither();
            }

            cursor = got.Next;
        }
        while (!cursor.IsStart);
    }

    private static async ValueTask<RedisResult<ScanPage<A>>> Page<A>(
        IRedisClient client, Func<ScanCursor, RedisProgram<ScanPage<A>>> page, ScanCursor cursor, CancellationToken cancellationToken)
    {
        if (page is null) return new(new RedisError.Client.InvalidArgument("The function that gets a page is null."));
        var made = UserCode.Call(page, cursor, Delivery.NotSent);
        if (!made.TryGetValue(out var program)) return new(made.Error);
        var outcome = await client.RunResult(program, cancellationToken).ConfigureAwait(false);
        return outcome.TryGetValue(out var got) && got is null ? new(new RedisError.Client.InvalidArgument("A page of the scan is null.")) : outcome;
    }
}
