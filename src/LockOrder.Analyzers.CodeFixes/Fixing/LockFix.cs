using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>A fix within one source file. What a fix proposes is analysed before it is offered: a squiggle must not be traded for another.</summary>
public abstract class LockFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixSite.OpenAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } site)
            {
                continue;
            }

            var offered = new HashSet<string>();
            foreach (var proposal in Propose(site))
            {
                var key = diagnostic.Id + "." + proposal.Name;
                var changed = context.Document.WithSyntaxRoot(proposal.Root);
                if (!offered.Contains(key) && await Proof.HoldsAsync(site, changed, proposal.Tolerated).ConfigureAwait(false))
                {
                    offered.Add(key);
                    context.RegisterCodeFix(CodeAction.Create(proposal.Title, _ => Task.FromResult(changed), key), diagnostic);
                }
            }
        }
    }

    /// <summary>Ways to mend it, best first; of several under one name the first that holds is offered.</summary>
    private protected abstract IEnumerable<Proposal> Propose(FixSite site);
}
