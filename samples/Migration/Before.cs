using StackExchange.Redis;

namespace Migration;

/// <summary>Ten functions with StackExchange.Redis. Each throws when Redis cannot be reached, and does not say whether its command has run.</summary>
public sealed class Before(IConnectionMultiplexer redis)
{
    private readonly IDatabase _db = redis.GetDatabase();

    // snippet: name
    public async Task<string> Name(int user)
    {
        var value = await _db.StringGetAsync($"user:{user}:name");
        return value.HasValue ? value.ToString() : "nobody";
    }
    // end snippet

    // snippet: cache
    public Task<bool> Cache(string key, string page) => _db.StringSetAsync(key, page, TimeSpan.FromMinutes(5), When.NotExists);
    // end snippet

    // snippet: hit
    public async Task<long> Hit(string page)
    {
        var batch = _db.CreateBatch();
        var hits = batch.StringIncrementAsync(page);
        var expiry = batch.KeyExpireAsync(page, TimeSpan.FromDays(1));
        batch.Execute();
        await expiry;
        return await hits;
    }
    // end snippet

    // snippet: scores
    public async Task<int[]> Scores(string[] players)
    {
        var values = await _db.StringGetAsync([.. players.Select(player => (RedisKey)player)]);
        return [.. values.Select(value => value.HasValue ? (int)value : 0)];
    }
    // end snippet

    // snippet: spend
    public async Task<long?> Spend(string account, long amount)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var found = await _db.StringGetAsync(account);
            var left = (found.HasValue ? (long)found : 0) - amount;
            if (left < 0) return null;
            var transaction = _db.CreateTransaction();
            transaction.AddCondition(found.HasValue ? Condition.StringEqual(account, found) : Condition.KeyNotExists(account));
            var set = transaction.StringSetAsync(account, left);
            if (!await transaction.ExecuteAsync()) continue;
            await set;
            return left;
        }

        throw new InvalidOperationException("too many conflicts");
    }
    // end snippet

    // snippet: locked
    public async Task<bool> Locked(Func<Task> work)
    {
        RedisValue token = Guid.NewGuid().ToString();
        if (!await _db.LockTakeAsync("lock", token, TimeSpan.FromSeconds(30))) return false;
        try
        {
            await work();
            return true;
        }
        finally
        {
            await _db.LockReleaseAsync("lock", token);
        }
    }
    // end snippet

    // snippet: next
    public async Task<string?> Next(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var job = await _db.ListRightPopAsync("jobs");
            if (job.HasValue) return job.ToString();
            await Task.Delay(100, token);
        }

        return null;
    }
    // end snippet

    // snippet: listen
    public async Task Listen(Action<int> use, CancellationToken token)
    {
        var channel = RedisChannel.Literal("prices");
        var queue = await redis.GetSubscriber().SubscribeAsync(channel);
        await foreach (var message in queue.WithCancellation(token))
        {
            if (int.TryParse(message.Message.ToString(), out var price)) use(price);
        }
    }
    // end snippet

    // snippet: remove
    public async Task<long> Remove(string pattern)
    {
        var removed = 0L;
        foreach (var endpoint in redis.GetEndPoints())
        {
            var server = redis.GetServer(endpoint);
            if (server.IsReplica) continue;
            await foreach (var key in server.KeysAsync(pattern: pattern, pageSize: 500))
            {
                if (await _db.KeyDeleteAsync(key)) removed++;
            }
        }

        return removed;
    }
    // end snippet

    // snippet: retry
    public async Task<RedisValue> Retry(string key)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await _db.StringGetAsync(key);
            }
            catch (Exception exception) when (exception is RedisConnectionException or RedisTimeoutException && attempt < 5)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 << attempt));
            }
        }
    }
    // end snippet
}
