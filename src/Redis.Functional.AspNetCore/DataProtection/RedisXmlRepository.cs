using System.Xml.Linq;
using LanguageExt;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.AspNetCore;

/// <summary>The key ring of ASP.NET Core's data protection in a list, so that all instances of an application use the same keys.</summary>
/// <remarks>
/// <para>
/// The list is that of Microsoft.AspNetCore.DataProtection.StackExchangeRedis, so the keys that it stored are found. An error of Redis is a
/// <see cref="RedisException"/>; data protection then uses the keys that it has read before. Both members block a thread, as their interface requires; they are
/// called at the start and once a day. A server that keeps nothing on disk loses the keys when it restarts, and with them every cookie: each key that is
/// stored there logs a warning.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class RedisXmlRepository : IXmlRepository
{
    private readonly IRedisClient _client;
    private readonly RedisKey _key;
    private readonly ILogger _logger;

    /// <summary>Creates a repository on a client, which the repository does not close.</summary>
    /// <param name="client">The client. It is read from the primary.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="logger">The logger of the warning.</param>
    public RedisXmlRepository(IRedisClient client, RedisKey key, ILogger<RedisXmlRepository>? logger = null)
    {
#pragma warning disable RS0030 // the interface reports failures by throwing
        ArgumentNullException.ThrowIfNull(client);
#pragma warning restore RS0030
        (_client, _key, _logger) = (RegisteredClient.AtPrimary(client), key, logger ?? NullLogger<RedisXmlRepository>.Instance);
    }

#pragma warning disable VSTHRD002, MA0042, MA0045 // the interface blocks
    /// <summary>Gets all keys of the ring.</summary>
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. _client.RunResult(LRange(_key)).AsTask().GetAwaiter().GetResult().OrThrow().Select(static element => XElement.Parse(element.ToString()))];

    /// <summary>Adds a key to the ring.</summary>
    /// <remarks>The name is part of the element already, and is not stored again.</remarks>
    public void StoreElement(XElement element, string friendlyName)
    {
#pragma warning disable RS0030 // the interface reports failures by throwing
        ArgumentNullException.ThrowIfNull(element);
#pragma warning restore RS0030
        var stored = RPush(_key, element.ToString(SaveOptions.DisableFormatting)).Bind(static _ => IsKept);
        if (!_client.RunResult(stored).AsTask().GetAwaiter().GetResult().OrThrow()) LogNotKept(_key.ToString());
    }
#pragma warning restore VSTHRD002, MA0042, MA0045

    // Whether the server writes its data to disk. True where it does not say: many services forbid the question, and keep their data.
    private static RedisProgram<bool> IsKept { get; } = ConfigGet("save", "appendonly")
        .Map(static settings => settings.ToArray() is var all && (all.Length < 2 || all.Any(static setting => setting is { Name: "appendonly", Value: "yes" } or { Name: "save", Value.Length: > 0 })))
        .Catch(static (RedisError _) => RedisProgram.Pure(true));

    [LoggerMessage(EventId = 121, EventName = "KeyRingNotKept", Level = LogLevel.Warning, Message =
        "The key ring is stored under {Key} on a server that keeps nothing on disk. After a restart of the server, cookies and other protected data cannot be read. Enable its append-only file or its snapshots.")]
    private partial void LogNotKept(string key);
}
