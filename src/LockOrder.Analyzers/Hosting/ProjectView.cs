using System.Threading;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Rules;

namespace LockOrder.Analyzers.Hosting;

/// <summary>The facts of a project for one question: finding them may take long, and stops when the question does.</summary>
internal sealed class ProjectView(ProjectFacts facts, CancellationToken cancellation) : IProjectFacts
{
    public bool HasAcquirer(LockClass lockClass, Callee except) => facts.HasAcquirer(lockClass, except, cancellation);

    public bool HasReleaser(LockClass lockClass, Callee except) => facts.HasReleaser(lockClass, except, cancellation);

    public bool IsAcquired(LockClass lockClass) => facts.IsAcquired(lockClass, cancellation);

    public bool IsPublic(Callee callee) => facts.IsPublic(callee);
}
