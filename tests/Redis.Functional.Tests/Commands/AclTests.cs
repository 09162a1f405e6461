using LanguageExt;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of users as bytes, and how their replies are read.</summary>
public class AclTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("ACL CAT", AclCat()),
        Written.As("ACL CAT read", AclCat("read")),
        Written.As("ACL DELUSER a b", AclDelUser("a", "b")),
        Written.As("ACL DRYRUN u GET k", AclDryRun("u", "GET", "k")),
        Written.As("ACL DRYRUN u CONFIG GET save", AclDryRun("u", "CONFIG GET", "save")),
        Written.As("ACL GENPASS", AclGenPass()),
        Written.As("ACL GENPASS 128", AclGenPass(128)),
        Written.As("ACL GETUSER u", AclGetUser("u")),
        Written.As("ACL LIST", AclList()),
        Written.As("ACL LOAD", AclLoad()),
        Written.As("ACL SAVE", AclSave()),
        Written.As("ACL LOG", AclLog()),
        Written.As("ACL LOG 3", AclLog(3)),
        Written.As("ACL LOG RESET", AclLogReset()),
        Written.As("ACL SETUSER u", AclSetUser("u")),
        Written.As(
            "ACL SETUSER u reset on nopass resetpass >p <q #h !i +get -set +@read -@write allcommands nocommands",
            AclSetUser("u", AclRule.Reset, AclRule.On, AclRule.NoPassword, AclRule.ResetPasswords, AclRule.Password("p"), AclRule.RemovePassword("q"),
                AclRule.PasswordHash("h"), AclRule.RemovePasswordHash("i"), AclRule.Allow("get"), AclRule.Deny("set"), AclRule.AllowCategory("read"),
                AclRule.DenyCategory("write"), AclRule.AllCommands, AclRule.NoCommands)),
        Written.As(
            "ACL SETUSER u off ~a* %R~b* %W~c* allkeys resetkeys &n* allchannels resetchannels db=3 alldbs resetdbs clearselectors",
            AclSetUser("u", AclRule.Off, AclRule.Keys("a*"), AclRule.ReadKeys("b*"), AclRule.WriteKeys("c*"), AclRule.AllKeys, AclRule.ResetKeys,
                AclRule.Channels("n*"), AclRule.AllChannels, AclRule.ResetChannels, AclRule.Database(3), AclRule.AllDatabases, AclRule.ResetDatabases,
                AclRule.ClearSelectors)),
        Written.As(
            "ACL SETUSER u (+get ~a) sanitize-payload skip-sanitize-payload newer",
            AclSetUser("u", AclRule.Selector(AclRule.Allow("get"), AclRule.Keys("a")), AclRule.SanitizePayload, AclRule.SkipSanitizePayload, AclRule.Of("newer"))),
        Written.As("ACL USERS", AclUsers()),
        Written.As("ACL WHOAMI", AclWhoAmI()),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("ACL DELUSER: at least one value is required.", AclDelUser()),
        Written.As("ACL DRYRUN: the name of the command is empty.", AclDryRun("u", " ")),
        Written.As("ACL GENPASS: bits is 0. It must be between 1 and 4096.", AclGenPass(0)),
        Written.As("ACL LOG: a count must be at least 0, not -1.", AclLog(-1)),
        Written.As("ACL SETUSER: a rule is null.", AclSetUser("u", AclRule.On, default)),
        Written.As("ACL SETUSER: a rule is null.", AclSetUser("u", AclRule.Password(null!))),
        Written.As("ACL SETUSER: a rule is null.", AclSetUser("u", AclRule.Selector(AclRule.On, default))),
        Written.As("ACL SETUSER: argument 1 is null.", AclSetUser(null!)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void A_rule_shows_no_password()
    {
        Assert.Equal(">***", $"{AclRule.Password("secret")}");
        Assert.Equal("<***", $"{AclRule.RemovePassword("secret")}");
        Assert.Equal("#***", $"{AclRule.PasswordHash("secret")}");
        Assert.Equal("!***", $"{AclRule.RemovePasswordHash("secret")}");
        Assert.Equal("+get", $"{AclRule.Allow("get")}");
        Assert.Equal("", $"{default(AclRule)}");
        Assert.DoesNotContain("secret", AclSetUser("u", AclRule.Password("secret")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_is_read_from_both_protocols_and_shows_no_hash()
    {
        var user = Shapes.Both(AclGetUser("u"), Shapes.Map(
            ("flags", Shapes.Set("on", "nopass")),
            ("passwords", Shapes.Texts("secret")),
            ("commands", Shapes.Text("-@all +get")),
            ("keys", Shapes.Text("~a")),
            ("channels", Shapes.Text("")),
            ("new", Shapes.Number(1)),
            ("selectors", Shapes.List(Shapes.Map(("commands", Shapes.Text("+set")), ("keys", Shapes.Text("~b")), ("channels", Shapes.Text("&c")), ("databases", Shapes.Text("alldbs"))))))).IfNone((AclUser)null!);
        Assert.True(user.IsOn && user.NeedsNoPassword);
        Assert.Equal(["secret"], user.PasswordHashes.ToArray());
        Replies.AreEqual(new AclPermissions("-@all +get", "~a", "", Option<string>.None), user.Rules);
        Replies.AreEqual(new AclPermissions("+set", "~b", "&c", Prelude.Some("alldbs")), Assert.Single(user.Selectors));
        Assert.DoesNotContain("secret", user.ToString(), StringComparison.Ordinal);
        Assert.True(Shapes.Both(AclGetUser("u"), RespValue.Nil).IsNone);
        Assert.IsType<RedisError.Decode>(Shapes.Refused(AclGetUser("u"), Shapes.Number(1)));
    }

    [Fact]
    public void A_list_of_keys_as_older_servers_send_is_read() => Assert.Equal("~a ~b", Shapes.Both(AclGetUser("u"), Shapes.Map(
        ("flags", Shapes.Set("off")), ("keys", Shapes.Texts("~a", "~b")))).IfNone((AclUser)null!).Rules.Keys);

    [Fact]
    public void Users_are_listed_and_show_no_hash()
    {
        var user = Assert.Single(Shapes.Both(AclList(), Shapes.Texts("user u on #secret ~* +@all")));
        Replies.AreEqual(new AclUserRules("u", "on #secret ~* +@all"), user);
        Assert.Equal("user u", user.ToString());
        Assert.IsType<RedisError.Decode>(Shapes.Refused(AclList(), Shapes.Texts("nobody")));
    }

    [Theory]
    [InlineData("auth", AclDenial.Auth)]
    [InlineData("command", AclDenial.Command)]
    [InlineData("key", AclDenial.Key)]
    [InlineData("channel", AclDenial.Channel)]
    [InlineData("db", AclDenial.Database)]
    [InlineData("tls-cert", AclDenial.Certificate)]
    [InlineData("weather", AclDenial.Other)]
    public void Denials_are_read_from_both_protocols(string reason, AclDenial expected)
    {
        var entry = Assert.Single(Shapes.Both(AclLog(), Shapes.List(Shapes.Map(
            ("count", Shapes.Number(2)), ("reason", Shapes.Text(reason)), ("context", Shapes.Text("multi")), ("object", Shapes.Text("get")), ("username", Shapes.Text("u")),
            ("age-seconds", RespValue.OfDouble(1.5)), ("client-info", Shapes.Text("id=7 addr=h:1")), ("entry-id", Shapes.Number(4)), ("timestamp-created", Shapes.Number(1000))))));
        Assert.Equal((expected, 2, "multi", "get", "u", TimeSpan.FromSeconds(1.5), 7L), (entry.Reason, entry.Count, entry.Context, entry.Subject, entry.User, entry.Age, entry.Client.Id));
        Assert.Equal((Prelude.Some(4L), Prelude.Some(DateTimeOffset.UnixEpoch.AddSeconds(1))), (entry.Id, entry.Created));
        Assert.True(entry.Updated.IsNone);
    }

    [Fact]
    public void A_verdict_is_none_or_a_reason()
    {
        Assert.True(Shapes.Both(AclDryRun("u", "GET"), RespValue.OfSimple("OK")).IsNone);
        Assert.Equal(Prelude.Some("no"), Shapes.Both(AclDryRun("u", "GET"), Shapes.Text("no")));
    }
}
