namespace Redis.Functional.Server;

/// <summary>A section of INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerInfoSection
{
    internal ServerInfoSection(string name, ServerFields fields) => (Name, Fields) = (name, fields);

    /// <summary>Its title.</summary>
    public string Name { get; }

    /// <summary>What it says.</summary>
    public ServerFields Fields { get; }
}
