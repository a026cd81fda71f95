using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Reporting;

namespace LockOrder.Analyzers.Rules;

/// <summary>The rules that look at one document, and the comments that silence them on a line.</summary>
internal static class DocumentRules
{
    public static IEnumerable<Finding> Check(DocumentFacts facts, string path, IWitnesses witnesses, CancellationToken cancellation)
    {
        var document = facts.Catalog.Documents.FirstOrDefault(d => d.Path == path);
        if (document is null)
        {
            return [];
        }

        cancellation.ThrowIfCancellationRequested();
        return TableSyntax.Check(document)
            .Concat(UnknownLock.Check(facts, document))
            .Concat(AmbiguousLock.Check(facts, document))
            .Concat(TableCycle.Check(facts, document))
            .Concat(StaleWitness.Check(facts, document, witnesses, cancellation))
            .Where(f => !document.IsIgnored(f.Descriptor.Id, f.Primary.Line))
            .OrderBy(f => f)
            .ToList();
    }
}
