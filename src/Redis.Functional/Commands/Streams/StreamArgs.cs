namespace Redis.Functional;

/// <summary>Arguments of several stream commands.</summary>
internal static class StreamArgs
{
    extension(Args args)
    {
        internal Args AddIds(ReadOnlySpan<StreamId> ids) => args.AddAll(ids, "ID", static (args, id) => args.Add(id.AsValue()));

        internal Args AddIds(IEnumerable<StreamId>? ids) => args.AddAll(ids, "ID", static (args, id) => args.Add(id.AsValue()));

        /// <summary>Adds <c>IDS</c>, the number of IDs, and the IDs.</summary>
        internal Args AddCountedIds(ReadOnlySpan<StreamId> ids) => args.AddCounted("IDS", ids, static (args, ids) => args.AddIds(ids));

        /// <summary>Adds <c>IDS</c>, the number of IDs, and the IDs.</summary>
        internal Args AddCountedIds(IEnumerable<StreamId>? ids) => args.AddCounted("IDS", ids, static (args, ids) => args.AddIds(ids));

        /// <summary>Adds an elapsed time in milliseconds, rounded up; zero is allowed.</summary>
        internal Args AddIdle(TimeSpan idle) =>
            idle < TimeSpan.Zero ? args.Refuse("the idle time is negative. It must be 0 or more.")
            : args.Add((RedisValue)ExpiryTime.Whole(idle, TimeSpan.TicksPerMillisecond));

        internal Args AddBlock(TimeSpan? wait) => wait is { } given ? args.Add((RedisValue)"BLOCK").AddWait(given) : args;

        /// <summary>Adds one stream with its position.</summary>
        internal Args AddStream(RedisKey key, RedisValue position) => args.Add((RedisValue)"STREAMS").Add(key).Add(position);

        /// <summary>Adds streams with their positions: first all keys, then all positions.</summary>
        internal Args AddStreams<P>(ReadOnlySpan<(RedisKey Key, P Position)> streams, Func<P, RedisValue> text)
        {
            args.Add((RedisValue)"STREAMS").AddAll(streams, "stream", static (all, stream) => all.Add(stream.Key));
            foreach (var (_, position) in streams) args.Add(text(position));
            return args;
        }

        /// <summary>Adds streams with their positions: first all keys, then all positions.</summary>
        internal Args AddStreams<P>(IEnumerable<(RedisKey Key, P Position)>? streams, Func<P, RedisValue> text)
        {
            var positions = new List<RedisValue>();
            args.Add((RedisValue)"STREAMS").AddAll(streams, "stream", (all, stream) =>
            {
                all.Add(stream.Key);
                positions.Add(text(stream.Position));
            });
            foreach (var position in positions) args.Add(position);
            return args;
        }
    }
}
