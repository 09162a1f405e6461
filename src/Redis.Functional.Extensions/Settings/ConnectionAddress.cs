using Microsoft.Extensions.Configuration;

namespace Redis.Functional.Extensions;

/// <summary>The address of a connection by its name, as a configuration or Aspire provides it.</summary>
internal static class ConnectionAddress
{
    /// <summary>The connection string, or the variable that Aspire sets for the address of a resource; null: there is neither.</summary>
    internal static string? Of(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) ?? configuration[$"{name.Replace('-', '_').ToUpperInvariant()}_URI"];
}
