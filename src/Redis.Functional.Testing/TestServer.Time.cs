using LanguageExt;

namespace Redis.Functional.Testing;

// Time at the server.
public sealed partial class TestServer
{
    // KEYS and not SCAN, which may name a key twice. Fields in pieces: Lua passes a few thousand arguments at most. A server without expiry of fields answers
    // an error.
    private static readonly RedisScript<long> Moving = RedisScript.Create<long>("""
        local by = tonumber(ARGV[1])
        local moved = 0
        local fieldsExpire = true
        local function moveFields(key)
          local fields = redis.call('HKEYS', key)
          for first = 1, #fields, 500 do
            local piece = {}
            for i = first, math.min(first + 499, #fields) do piece[#piece + 1] = fields[i] end
            local left = redis.pcall('HPTTL', key, 'FIELDS', #piece, unpack(piece))
            if type(left) ~= 'table' or left.err then
              fieldsExpire = false
              return
            end
            for i, ttl in ipairs(left) do
              if ttl > by then
                redis.call('HPEXPIRE', key, string.format('%d', ttl - by), 'FIELDS', 1, piece[i])
              elseif ttl >= 0 then
                redis.call('HDEL', key, piece[i])
              end
              if ttl >= 0 then moved = moved + 1 end
            end
          end
        end
        for _, key in ipairs(redis.call('KEYS', '*')) do
          local ttl = redis.call('PTTL', key)
          if ttl > by then
            redis.call('PEXPIRE', key, string.format('%d', ttl - by))
          elseif ttl >= 0 then
            redis.call('DEL', key)
          end
          if ttl >= 0 then moved = moved + 1 end
          if fieldsExpire and redis.call('TYPE', key).ok == 'hash' then moveFields(key) end
        end
        return moved
        """);

    /// <summary>Moves the time of the server's database forward, so that keys and hash fields expire together as if the time had passed.</summary>
    /// <returns>The number of keys and fields that had a time to live.</returns>
    /// <remarks>
    /// <para>Fields are included if the server supports HPEXPIRE.</para>
    /// <para>
    /// It changes the times to live of keys that exist now. TIME, the waits of blocking commands and the clock of the client do not change; the client's clock
    /// is <see cref="RedisConfig.TimeProvider"/>. Parts of a millisecond are rounded up. 0 or less: InvalidArgument.
    /// </para>
    /// </remarks>
    public ValueTask<Either<RedisError, long>> Advance(TimeSpan by, CancellationToken cancellationToken = default) => by <= TimeSpan.Zero
        ? new(new RedisError.Client.InvalidArgument("The time of Advance must be greater than 0."))
        : _control.Run(Moving.Call([], [(long)Math.Ceiling(by.TotalMilliseconds)]), cancellationToken);
}
