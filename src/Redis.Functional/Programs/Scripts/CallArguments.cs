namespace Redis.Functional;

/// <summary>How scripts and functions are called: the number of keys, the keys, and other arguments.</summary>
internal static class CallArguments
{
    extension(Args args)
    {
        internal Args AddCall(RedisKey[]? keys, RedisValue[]? arguments)
        {
            args.Add((RedisValue)(keys?.Length ?? 0));
            foreach (var key in keys ?? []) args.Add(key);
            foreach (var argument in arguments ?? []) args.Add(argument);
            return args;
        }

        internal Args AddCall(IEnumerable<RedisKey>? keys, IEnumerable<RedisValue>? arguments)
        {
            var listed = UserCode.Call(static (keys, arguments) => (keys.ToArray(), arguments.ToArray()), keys ?? [], arguments ?? []);
            return listed.TryGetValue(out var both) ? args.AddCall(both.Item1, both.Item2) : args.Refuse(listed.Error);
        }
    }
}
