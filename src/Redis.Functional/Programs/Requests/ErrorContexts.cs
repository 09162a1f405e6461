namespace Redis.Functional;

/// <summary>Fills in where an error happened, keeping what is known already.</summary>
internal static class ErrorContexts
{
    extension(RedisError error)
    {
        internal RedisError AtIndex(int index) =>
            error.Context.Index is null ? error with { Context = error.Context with { Index = index } } : error;

        /// <summary>Of a part of a batch that begins at this command.</summary>
        internal RedisError InBatch(int start) => error with { Context = error.Context with { Index = start + (error.Context.Index ?? 0) } };

        internal RedisError OfCommand(string name) =>
            error.Context.Command is null ? error with { Context = error.Context with { Command = name } } : error;

        internal RedisError AtNode(string node) =>
            error.Context.Node is null ? error with { Context = error.Context with { Node = node } } : error;

        /// <summary>Of a program or a batch in which something was written, apart from what failed.</summary>
        internal RedisError BesideWrites() =>
            error.Context.MayHaveWritten ? error : error with { Context = error.Context with { MayHaveWritten = true } };

        internal RedisError AfterHops(int hops) => error with { Context = error.Context with { Hops = hops } };

        internal RedisError OnAttempt(int attempt) => error with { Context = error.Context with { AttemptNumber = attempt } };
    }
}
