namespace Redis.Functional;

/// <summary>Scores, ranges and weights of sorted-set commands.</summary>
internal static class ScoreArgs
{
    extension(Args args)
    {
        /// <summary>Adds a number, which may be infinite.</summary>
        internal Args AddScore(double score, string what = "a score") =>
            double.IsNaN(score) ? args.Refuse($"{what} must be a number, not NaN.") : args.Add((RedisValue)score);

        /// <summary>Adds alternating scores and members.</summary>
        internal Args AddScored(ReadOnlySpan<(RedisValue Member, double Score)> pairs) =>
            args.AddAll(pairs, "pair", static (args, pair) => args.AddScore(pair.Score).Add(pair.Member));

        /// <summary>Adds alternating scores and members.</summary>
        internal Args AddScored(IEnumerable<(RedisValue Member, double Score)> pairs) =>
            args.AddAll(pairs, "pair", static (args, pair) => args.AddScore(pair.Score).Add(pair.Member));

        internal Args AddRange(ScoreRange range, bool reverse)
        {
            range.AddTo(args, reverse);
            return args;
        }

        internal Args AddRange(LexRange range, bool reverse)
        {
            range.AddTo(args, reverse);
            return args;
        }

        /// <summary>Adds the keywords of ZRANGE that follow the bounds.</summary>
        internal Args AddOrder(string? kind, bool reverse, Limit? limit = null) =>
            args.AddWord(kind).AddWhen(reverse, (RedisValue)"REV").AddPart(limit);

        internal Args AddPart(Limit? limit) => limit is { } part ? args.With(part) : args;

        internal Args AddAggregate(ScoreAggregate? aggregate) => aggregate is { } one ? args.Add((RedisValue)"AGGREGATE").AddOwnWord(one.ToString()) : args;

        /// <summary>Adds the number of keys, the keys and their weights.</summary>
        internal Args AddWeighted(IEnumerable<(RedisKey Key, double Weight)> keys)
        {
            var weights = new List<double>();
            args.AddCounted(null, keys, (args, keys) => args.AddAll(keys, "key", (args, pair) =>
            {
                args.Add(pair.Key);
                weights.Add(pair.Weight);
            }));
            args.Add((RedisValue)"WEIGHTS");
            foreach (var weight in weights) args.AddScore(weight, "a weight");
            return args;
        }
    }
}
