namespace Redis.Functional;

/// <summary>One option of an address: <c>readTimeout=2s</c>.</summary>
/// <param name="Name">As it is written in the documentation.</param>
/// <param name="Takes">What its value must be, for the message and the documentation.</param>
/// <param name="Read">What it changes; null when the value is none that it takes.</param>
/// <param name="IsSecret">Whether the value is a password.</param>
internal sealed record AddressOption<T>(string Name, string Takes, Func<T, string, T?> Read, bool IsSecret = false)
    where T : class
{
    /// <summary>The name as it is compared: client_name, client-name and clientName are one.</summary>
    internal string Plain { get; } = AddressOptions.Plain(Name);

    /// <summary>The same option of what holds a <typeparamref name="T"/>.</summary>
    internal AddressOption<TWhole> Of<TWhole>(Func<TWhole, T> part, Func<TWhole, T, TWhole> with)
        where TWhole : class =>
        new(Name, Takes, (whole, value) => Read(part(whole), value) is { } read ? with(whole, read) : null, IsSecret);
}
