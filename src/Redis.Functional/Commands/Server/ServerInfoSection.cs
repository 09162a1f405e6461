namespace Redis.Functional.Server;

/// <summary>A section of INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerInfoSection
{
    internal ServerInfoSection(string name, ServerFields fields) => (Name, Fields) = (name, fields);

    /// <summary>The title of the section.</summary>
    public string Name { get; }

    /// <summary>The fields of the section.</summary>
    public ServerFields Fields { get; }
}
