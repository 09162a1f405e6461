namespace Redis.Functional;

/// <summary>A command of a bulk load that failed.</summary>
/// <param name="Index">The position of the command in the sequence, from 0.</param>
/// <param name="Error">The error; its <see cref="RedisError.Delivery"/> says whether the command may have run.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct LoadFailure(long Index, RedisError Error);
