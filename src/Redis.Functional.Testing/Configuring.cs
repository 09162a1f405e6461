namespace Redis.Functional.Testing;

/// <summary>Calls a function of the user that changes a configuration.</summary>
internal static class Configuring
{
    /// <summary>The changed configuration, or why there is none. A function that answers null changes nothing.</summary>
    internal static RedisResult<RedisConfig> Change(RedisConfig config, Func<RedisConfig, RedisConfig>? change)
    {
        try
        {
            return change?.Invoke(config) ?? config;
        }
        catch (Exception exception)
        {
            return RedisResult.Error<RedisConfig>(new RedisError.Client.CallbackFailed(exception));
        }
    }
}
