using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>The engine gave a method up, and says which budget ran out.</summary>
internal static class AnalysisIncomplete
{
    public static void Report(RuleContext rule, string reason) =>
        rule.Report(Descriptors.AnalysisIncomplete, rule.Graph.NameSpan, rule.Method.Id, [], rule.Method.Display, reason);
}
