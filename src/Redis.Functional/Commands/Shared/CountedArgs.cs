namespace Redis.Functional;

/// <summary>Keys with their number before them, and counts.</summary>
internal static class CountedArgs
{
    extension(Args args)
    {
        /// <summary>How many keys follow, and the keys.</summary>
        internal Args AddKeyCount(ReadOnlySpan<RedisKey> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>How many keys follow, and the keys.</summary>
        internal Args AddKeyCount(IEnumerable<RedisKey> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>How many keys follow, and the keys.</summary>
        internal Args AddKeyCount(IEnumerable<string> keys) => args.AddCounted(null, keys, static (args, keys) => args.AddKeys(keys));

        /// <summary>How many elements at most, one at least; or nothing.</summary>
        internal Args AddCount(long? count) => count is { } given ? args.Add((RedisValue)"COUNT").AddAtLeast(1, given, "a count") : args;

        /// <summary>How far is counted, 0: to the end; or nothing.</summary>
        internal Args AddLimit(long? limit) => limit is { } given ? args.Add((RedisValue)"LIMIT").AddAtLeast(0, given, "a limit") : args;
    }
}
