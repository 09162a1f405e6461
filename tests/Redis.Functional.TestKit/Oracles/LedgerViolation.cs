namespace Redis.Functional.TestKit;

/// <summary>One difference between a client's word and the server's list.</summary>
/// <param name="Id">The write.</param>
/// <param name="Fault">The kind of difference.</param>
/// <param name="Outcome">What the client said; null when it said nothing.</param>
/// <param name="Found">How often the server has it.</param>
public sealed record LedgerViolation(string Id, LedgerFault Fault, LedgerOutcome? Outcome, int Found);
