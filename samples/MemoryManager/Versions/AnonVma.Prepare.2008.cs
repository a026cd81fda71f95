namespace MemoryManager;

internal sealed partial class AnonVma
{
    /// <summary>Gives an area its <see cref="AnonVma"/> before its first anonymous page: a neighbour's, or one of its own.</summary>
    /// <remarks>
    /// The caller holds <c>mmap_sem</c>, for reading at least, and no spin lock, since memory may have to be found.
    /// The lock is taken for a new <see cref="AnonVma"/> too: once <c>vma.AnonVma</c> is set, a reader without
    /// <c>page_table_lock</c> may find it before its list has been filled.
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
        anonVma.Lock.Enter();
        mm.PageTableLock.Enter();
        if (vma.AnonVma is null)
        {
            vma.AnonVma = anonVma;
            anonVma.Head.Add(vma.AnonVmaNode);
            allocated = null;
        }

        mm.PageTableLock.Exit();
        anonVma.Lock.Exit();

        if (allocated is not null)
        {
            mm.Kernel.AnonVmaCache.Free(allocated);
        }

        return true;
    }
}
