using System.Collections.Generic;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>An attribute that names nothing, or contradicts the document.</summary>
internal static class BadContract
{
    public static IEnumerable<Finding> Check(IEnumerable<(SourceSpan Span, string Problem)> problems)
    {
        foreach (var (span, problem) in problems)
        {
            yield return new Finding(Descriptors.BadContract, span, [], [problem]) { Key = problem };
        }
    }
}
