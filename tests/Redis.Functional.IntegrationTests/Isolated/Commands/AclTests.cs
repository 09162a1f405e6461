using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>The commands of users, on a server of their own.</summary>
public sealed class AclTests
{
    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task Users_are_made_and_told_of(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(AclSetUser("alice", AclRule.On, AclRule.Password("secret"), AclRule.Keys("a:*"), AclRule.AllowCategory("read"), AclRule.Deny("mget"), AclRule.Channels("news"),
            AclRule.Selector(AclRule.Allow("set"), AclRule.WriteKeys("b:*"))));
        var alice = (await own.Of(AclGetUser("alice"))).IfNone((AclUser)null!);
        Assert.True(alice.IsOn && !alice.NeedsNoPassword);
        Assert.Equal(64, Assert.Single(alice.PasswordHashes).Length);
        Assert.Equal(("-@all +@read -mget", "~a:*", "&news"), (alice.Rules.Commands, alice.Rules.Keys, alice.Rules.Channels));
        Assert.Equal("%W~b:*", Assert.Single(alice.Selectors).Keys);
        Assert.True((await own.Of(AclGetUser("nobody"))).IsNone);
        Assert.Contains("alice", await own.Each(AclUsers()));
        Assert.Contains(await own.Each(AclList()), user => user.Name == "alice" && user.Rules.Contains("~a:*", StringComparison.Ordinal));
        Assert.Equal("default", await own.Of(AclWhoAmI()));
        Assert.True((await own.Of(AclDryRun("alice", "GET", "a:1"))).IsNone);
        Assert.True((await own.Of(AclDryRun("alice", "GET", "z:1"))).IsSome);
        Assert.True((await own.Of(AclDryRun("alice", "CONFIG GET", "save"))).IsSome);
        Assert.Equal(1, await own.Of(AclDelUser("alice", "nobody")));
        Assert.Equal("ERR", await own.Code(AclSetUser("bob", AclRule.Allow("no-such-command"))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task What_is_denied_is_logged(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(AclSetUser("alice", AclRule.On, AclRule.Password("secret"), AclRule.AllCommands, AclRule.Deny("get"), AclRule.Keys("a:*")));
        var refused = await RedisClient.Connect(Clients.Config(own.Server, protocol) with { Credentials = new RedisCredentials("alice", "wrong") }).Left();
        Assert.DoesNotContain("wrong", refused.ToString(), StringComparison.Ordinal);
        await using var alice = await Clients.Connect(Clients.Config(own.Server, protocol) with { Credentials = new RedisCredentials("alice", "secret") });
        Assert.Equal("NOPERM", Assert.IsType<RedisError.Server>(await alice.Run(Get("a:1"), TestContext.Current.CancellationToken).Left()).Code);
        Assert.Equal("NOPERM", Assert.IsType<RedisError.Server>(await alice.Run(Set("z:1", 1), TestContext.Current.CancellationToken).Left()).Code);
        var log = await own.Each(AclLog());
        Assert.Equal([AclDenial.Key, AclDenial.Command, AclDenial.Auth], log.Select(entry => entry.Reason));
        Assert.All(log, entry => Assert.Equal("alice", entry.User));
        Assert.Equal("z:1", log[0].Subject);
        Assert.InRange(log[0].Age, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.True(log[0].Client.Id > 0);
        Assert.Single(await own.Each(AclLog(1)));
        await own.Of(AclLogReset());
        Assert.Empty(await own.Each(AclLog()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Users_are_kept_in_a_file(ProtocolPreference protocol)
    {
        var file = Path.Combine(Path.GetTempPath(), $"redis-functional-{Guid.NewGuid():n}.acl");
        await File.WriteAllTextAsync(file, "user default on nopass ~* &* +@all\n", TestContext.Current.CancellationToken);
        try
        {
            await using var own = await Own.Start(protocol, new RedisServerOptions { Config = [$"aclfile {file}"] });
            await own.Of(AclSetUser("alice", AclRule.On, AclRule.NoPassword));
            await own.Of(AclSave());
            Assert.Contains("user alice on", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
            await own.Of(AclDelUser("alice"));
            await own.Of(AclLoad());
            Assert.Contains("alice", await own.Each(AclUsers()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Categories_and_passwords_are_told(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        Assert.Contains("dangerous", await own.Each(AclCat()));
        Assert.Contains("get", await own.Each(AclCat("read")));
        Assert.Equal(64, (await own.Of(AclGenPass())).Length);
        Assert.Equal(8, (await own.Of(AclGenPass(32))).Length);
        Assert.Equal("ERR", await own.Code(AclLoad()));
    }
}
