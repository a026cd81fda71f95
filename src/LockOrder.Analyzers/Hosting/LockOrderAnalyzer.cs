using System.Collections.Immutable;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Hosting;

/// <summary>
/// The one analyzer. It registers no action on operations or symbols, because those make the driver bind every body: a callback
/// per tree looks the tree up in the index and goes on only where a lock is spelled.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LockOrderAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start => Open(start));
    }

    /// <summary>Registers what one compilation needs, and hands out what its callbacks share: the tests count the work in it.</summary>
    internal static CompilationScope Open(CompilationStartAnalysisContext context)
    {
        var scope = new CompilationScope(
            context.Compilation,
            context.Options,
            tree => context.TryGetValue(tree, Providers.Index, out var index) ? index : Gate.TreeIndex.Of(tree.GetRoot()),
            (text, path) => Providers.Document(context.TryGetValue(text, Providers.Documents, out var known) ? known : null, text, path));
        context.RegisterSemanticModelAction(scope.AnalyseTree);
        context.RegisterAdditionalFileAction(scope.AnalyseDocument);
        context.RegisterCompilationEndAction(scope.End);
        return scope;
    }
}
