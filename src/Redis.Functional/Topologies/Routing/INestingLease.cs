namespace Redis.Functional;

/// <summary>A lease whose connection is known later, as those see it that are nested in it.</summary>
internal interface INestingLease
{
    /// <inheritdoc cref="IRedisClient.Environment"/>
    RedisEnvironment Environment { get; }

    /// <inheritdoc cref="IRedisClient.Owner"/>
    IRedisClient Owner { get; }

    /// <summary>Sends for the user of the lease (null) or of one nested in it.</summary>
    void Send(Exchange? exchange, NestedRoutedLease? user);

    /// <summary>The same connection for the user of the lease (null) or of one nested in it.</summary>
    RedisResult<IRedisClient> Nested(LeaseRequest request, NestedRoutedLease? user);
}
