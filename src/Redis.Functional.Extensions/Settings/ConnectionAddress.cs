using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Redis.Functional.Extensions;

/// <summary>The address of a connection by its name, as a configuration or Aspire provides it.</summary>
internal static class ConnectionAddress
{
    /// <summary>Sets the address: the connection string, or what Aspire sets for the resource, its address or its parts. There may be none of them.</summary>
    internal static void Read(IConfiguration configuration, string name, RedisSettings settings)
    {
        var resource = string.Concat(name.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : '_'));
        settings.Address = configuration.GetConnectionString(name) ?? configuration[$"{resource}_URI"];
        if (settings.Address is not null || configuration[$"{resource}_HOST"] is not { Length: > 0 } host) return;
        var port = configuration[$"{resource}_PORT"] is { Length: > 0 } given ? given : RedisEndpoint.DefaultPort.ToString(CultureInfo.InvariantCulture);
        settings.Address = host.Contains(':', StringComparison.Ordinal) && host[0] != '[' ? $"[{host}]:{port}" : $"{host}:{port}";
        if (configuration[$"{resource}_PASSWORD"] is { Length: > 0 } password) settings.Password = password;
    }
}
