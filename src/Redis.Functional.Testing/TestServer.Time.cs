using LanguageExt;

namespace Redis.Functional.Testing;

// Time at the server.
public sealed partial class TestServer
{
    // KEYS and not SCAN, which may name a key twice. Fields in pieces: Lua passes a few thousand arguments at most. A server without expiry of fields answers an error.
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

    /// <summary>
    /// Moves the time of the server's database forward: keys and fields of hashes expire as if it had passed, all at one moment. Answers how many had a time
    /// to live. Fields where the server has HPEXPIRE.
    /// </summary>
    /// <remarks>
    /// What is moved are times to live, of keys that exist now. TIME, the waits of blocking commands and the clock of the client stay; the client's clock is
    /// <see cref="RedisConfig.TimeProvider"/>. Parts of a millisecond count as a whole one. Zero or less: InvalidArgument.
    /// </remarks>
    public ValueTask<Either<RedisError, long>> Advance(TimeSpan by, CancellationToken cancellationToken = default) => by <= TimeSpan.Zero
        ? new(new RedisError.Client.InvalidArgument("The time of Advance must be greater than 0."))
        : _control.Run(Moving.Call([], [(long)Math.Ceiling(by.TotalMilliseconds)]), cancellationToken);
}
