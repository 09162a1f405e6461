using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Messages of errors are sentences. A message about an argument follows the name of its command, as in <c>LPOP: a count must be at least 0, not -1.</c></summary>
public class MessageTests
{
    static readonly string[] Kinds = ["InvalidArgument", "InvalidConfig", "Unsupported", "CrossSlot", "Backpressure", "Protocol", "Connection"];

    static readonly string[] Openings = ["Lost", "NotMade", "Tls", "Fault", "Disconnected", "Authentication", "Rejected"];

    [Fact]
    public void Messages_of_errors_begin_with_a_capital_and_end_with_a_period() => Offenders.None("write a sentence",
        from text in SourceTree.Nodes<BaseObjectCreationExpressionSyntax>(SourceTree.All).Where(IsError).SelectMany(Texts)
            .Concat(SourceTree.Nodes<InvocationExpressionSyntax>(SourceTree.All).Where(IsConnectionError).SelectMany(Texts))
            .Concat(SourceTree.Nodes<MethodDeclarationSyntax>(SourceTree.All).Where(static method => method.Identifier.Text.StartsWith("Problem", StringComparison.Ordinal)).SelectMany(Answers))
        where !IsSentence(text) || !(Begins(text) is '{' || char.IsUpper(Begins(text)))
        select $"{SourceTree.Place(text)}: {text}");

    [Fact]
    public void Refusals_of_arguments_end_with_a_period() => Offenders.None("write a sentence",
        from call in SourceTree.Nodes<InvocationExpressionSyntax>(SourceTree.All)
        where Name(call.Expression) is "Refuse" or "Invalid"
        from text in Texts(call)
        where !IsSentence(text)
        select $"{SourceTree.Place(text)}: {text}");

    [Theory]
    [InlineData("new RedisError.Protocol(\"no period\")")]
    [InlineData("new RedisError.Client.InvalidArgument(x ? \"Good.\" : \"lower case.\")")]
    [InlineData("new RedisError.Protocol($\"{x} is odd\")")]
    public void A_text_that_is_no_sentence_is_found(string expression)
    {
        var text = Assert.Single(Texts(SyntaxFactory.ParseExpression(expression)), static text => !IsSentence(text) || char.IsLower(Begins(text)));
        Assert.NotEmpty(text.ToString());
    }

    static bool IsError(BaseObjectCreationExpressionSyntax made) =>
        made is ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax { Right.Identifier.Text: var kind } } && Kinds.Contains(kind);

    static bool IsConnectionError(InvocationExpressionSyntax call) =>
        Openings.Contains(Name(call.Expression)) || (Name(call.Expression) == "Refused" && $"{call.ArgumentList}".StartsWith("(ConnectionFault.", StringComparison.Ordinal));

    /// <summary>The texts that become an argument, whatever decides between them.</summary>
    static IEnumerable<ExpressionSyntax> Texts(SyntaxNode made) => made.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(static list => list.Arguments).SelectMany(static argument => Ends(argument.Expression));

    static IEnumerable<ExpressionSyntax> Answers(MethodDeclarationSyntax method) => method.ExpressionBody is { Expression: var answer } ? Ends(answer) : [];

    static IEnumerable<ExpressionSyntax> Ends(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax choice => Ends(choice.WhenTrue).Concat(Ends(choice.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => Ends(arm.Expression)),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax => [expression],
        _ => [],
    };

    // A hole at the end is a sentence of its own, as the message of another error.
    static bool IsSentence(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText.EndsWith('.'),
        InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax last] } => last.TextToken.ValueText.EndsWith('.'),
        _ => true,
    };

    static char Begins(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax { Token.ValueText: [var first, ..] } => first,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax { TextToken.ValueText: [var first, ..] }, ..] } => first,
        _ => '{',
    };

    static string Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };
}
