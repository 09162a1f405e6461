namespace Redis.Functional;

/// <summary>Keys that follow their number, and counts.</summary>
internal static class CountedArgs
{
    extension(Args args)
    {
        /// <summary>Adds the number of keys and the keys.</summary>
        internal Args AddKeyCount(ReadOnlySpan<RedisKey> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>Adds the number of keys and the keys.</summary>
        internal Args AddKeyCount(IEnumerable<RedisKey> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>Adds the number of keys and the keys.</summary>
        internal Args AddKeyCount(IEnumerable<string> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>Adds the maximum number of elements, at least 1, if it is given.</summary>
        internal Args AddCount(long? count) => count is { } given ? args.Add((RedisValue)"COUNT").AddAtLeast(1, given, "a count") : args;

        /// <summary>Adds the limit of a count if it is given; 0 means no limit.</summary>
        internal Args AddLimit(long? limit) => limit is { } given ? args.Add((RedisValue)"LIMIT").AddAtLeast(0, given, "a limit") : args;
    }
}
