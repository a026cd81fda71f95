using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;

namespace LockOrder.Analyzers.Hosting;

/// <summary>
/// The members whose own rules have to be run: those that spell a lock or touch a guarded name, and, found from there, those that
/// use a member which leaves a lock held, gives one up, or asks something of its callers.
/// </summary>
internal sealed class Interest
{
    private readonly HashSet<MemberEntry> _members = [];

    public Interest(Workshop workshop, CancellationToken cancellation)
    {
        var guarded = new HashSet<int>(workshop.Index.Trees.SelectMany(t => t.Index.Guarded));
        guarded.UnionWith(workshop.Catalog.GateNames.Select(TreeIndex.Key));
        var waits = new HashSet<int>(workshop.Index.RegistrationNames) { TreeIndex.Key("Lazy") };
        var work = new Queue<MemberEntry>();
        foreach (var entry in workshop.Index.Members)
        {
            // Initialisers, lazy factories and callbacks are waited for like locks, though their code may spell none.
            var isWaitedFor = (entry.Has(MemberFlags.IsStaticConstructor) || entry.Uses.Any(waits.Contains)) && workshop.Index.IsRelevant(entry);
            if (isWaitedFor || entry.Has(MemberFlags.SpellsLock) || entry.Has(MemberFlags.HasContract) || entry.Uses.Any(guarded.Contains))
            {
                Add(entry, work);
            }
        }

        while (work.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var entry = work.Dequeue();
            if (workshop.Callee(entry, cancellation) is not { } callee || !Reaches(workshop.Store.Get(callee, cancellation), callee, workshop))
            {
                continue;
            }

            foreach (var user in workshop.Index.UsersOf(entry))
            {
                Add(user, work);
            }
        }
    }

    public bool Contains(MemberEntry entry) => _members.Contains(entry);

    /// <summary>Callers hold other locks afterwards, have to hold some, or see nestings the method alone cannot judge.</summary>
    private static bool Reaches(CalleeEffect effect, Callee callee, Workshop workshop) =>
        !effect.IsBalanced || !effect.Requirements.IsEmpty || !effect.LiftedRequirements.IsEmpty || !effect.Contract.IsEmpty
        || (workshop.Symbols.Method(callee) is { } method && workshop.Symbols.Asked(method) is not null) // Who asserts it has a contract.
        || effect.Events.Any(e => e.Kind == EffectKind.Exclude
            || (e.Kind == EffectKind.Invoke && !e.HeldAdded.IsEmpty)
            || (e.Kind == EffectKind.Acquire && !e.HeldAdded.IsEmpty && (e.Lock!.Class is null || e.HeldAdded.Any(h => h.Lock.Class is null) || workshop.Project.Lifts(callee))));

    private void Add(MemberEntry entry, Queue<MemberEntry> work)
    {
        if (_members.Add(entry))
        {
            work.Enqueue(entry);
        }
    }
}
