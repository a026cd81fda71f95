namespace MemoryManager;

internal sealed partial class AnonVma
{
    /// <summary>Gives an area its <see cref="AnonVma"/> before its first anonymous page: a neighbour's, or one of its own.</summary>
    /// <remarks>
    /// The caller holds <c>mmap_sem</c>, for reading at least, and no spin lock, since memory may have to be found.
    /// An adopted <see cref="AnonVma"/> has a list that others change at the same time; a new one is known to nobody.
    /// </remarks>
    /// <returns>False when there is no memory.</returns>
    internal static bool Prepare(VmAreaStruct vma)
    {
        if (vma.AnonVma is not null)
        {
            return true;
        }

        AnonVma? allocated = null;
        var anonVma = FindMergeable(vma);
        if (anonVma is null)
        {
            anonVma = vma.Mm.Kernel.AnonVmaCache.Allocate();
            if (anonVma is null)
            {
                return false;
            }

            allocated = anonVma;
        }

        var mm = vma.Mm;

        // Other threads may fault in this area too.
        mm.PageTableLock.Enter();
        if (vma.AnonVma is null)
        {
            if (allocated is null)
            {
                anonVma.Lock.Enter();
            }

            vma.AnonVma = anonVma;
            anonVma.Head.Add(vma.AnonVmaNode);
            if (allocated is null)
            {
                anonVma.Lock.Exit();
            }

            allocated = null;
        }

        mm.PageTableLock.Exit();

        if (allocated is not null)
        {
            mm.Kernel.AnonVmaCache.Free(allocated);
        }

        return true;
    }
}
