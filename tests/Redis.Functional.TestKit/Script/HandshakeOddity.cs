namespace Redis.Functional.TestKit;

/// <summary>A server that behaves oddly while a client connects, and what the client should make of it. Whatever it does, an
/// <c>ECHO x</c> that is answered must be answered <c>x</c>: no reply of the handshake may slip to a command.</summary>
/// <param name="Name">For the test's name.</param>
/// <param name="CreateScript">Makes the server's script; a new one for each server, because some count.</param>
/// <param name="Expected">What the client should do. For <see cref="HandshakeOutcome.FailsToConnect"/> within its connect timeout.</param>
/// <param name="Password">The password the client must be configured with.</param>
/// <param name="User">The user name the client must be configured with.</param>
/// <param name="Database">The database the client must be configured with.</param>
/// <param name="ClientName">The client name the client must be configured with.</param>
public sealed record HandshakeOddity(
    string Name,
    Func<ServerScript> CreateScript,
    HandshakeOutcome Expected,
    string? Password = null,
    string? User = null,
    int Database = 0,
    string? ClientName = null)
{
    public override string ToString() => Name;
}
