using System.Globalization;
using System.Text;

namespace Redis.Functional;

// The configuration as text, without passwords.
public sealed partial record RedisConfig
{
    /// <summary>Formats the settings for a log, without passwords, keys and tokens.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("RedisConfig { Endpoint = ").Append(Endpoint);
        text.Append(CultureInfo.InvariantCulture, $", Tls = {(Tls is null ? "none" : Tls.ToString())}");
        if (Credentials is null) text.Append(", Credentials = none");
        else if (Credentials.Known is { } known) text.Append(CultureInfo.InvariantCulture, $", User = {known.User ?? "default"}, Password = ***");
        else text.Append(CultureInfo.InvariantCulture, $", Credentials = {Credentials}");
        text.Append(CultureInfo.InvariantCulture, $", Database = {Database}, ClientName = {ClientName ?? "none"}, Protocol = {Protocol}");
        text.Append(CultureInfo.InvariantCulture, $", ConnectTimeout = {ConnectTimeout}, CommandTimeout = {CommandTimeout}, KeepAliveInterval = {KeepAliveInterval}");
        text.Append(CultureInfo.InvariantCulture, $", WritePolicy = {WritePolicy}, WhenDisconnected = {WhenDisconnected}, ReplyIntegrity = {ReplyIntegrity}");
        text.Append(CultureInfo.InvariantCulture, $", MaxInFlightCommands = {MaxInFlightCommands}, MaxInFlightBytes = {MaxInFlightBytes}");
        text.Append(CultureInfo.InvariantCulture, $", MaxLeasedConnections = {MaxLeasedConnections}, LeaseIdleTimeout = {LeaseIdleTimeout}");
        return text.Append(" }").ToString();
    }
}
