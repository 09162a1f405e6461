namespace Redis.Functional;

/// <summary>Pairs of text from dictionaries and lists.</summary>
internal static class TextPairArgs
{
    extension(Args args)
    {
        internal Args AddPairs(IEnumerable<(string Name, string Value)>? pairs) =>
            args.AddAll(pairs, "pair", static (args, pair) => args.Add((RedisValue)pair.Name).Add((RedisValue)pair.Value));

        internal Args AddPairs(IEnumerable<KeyValuePair<string, string>>? pairs) =>
            args.AddAll(pairs, "pair", static (args, pair) => args.Add((RedisValue)pair.Key).Add((RedisValue)pair.Value));
    }
}
