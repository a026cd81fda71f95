using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Rules;

/// <summary>A line of the document that cannot be read; prose in an order block is only mentioned.</summary>
internal static class TableSyntax
{
    public static IEnumerable<Finding> Check(LockDocument document) =>
        document.Problems.Select(p => new Finding(Descriptors.TableSyntax, p.Span, [], [p.Text]) { Severity = p.IsProse ? DiagnosticSeverity.Info : null, Key = p.Text });
}
