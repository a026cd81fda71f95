namespace MemoryManager;

internal sealed partial class AnonVma
{
    /// <summary>Gives an area its <see cref="AnonVma"/> before its first anonymous page: a neighbour's, or one of its own.</summary>
    /// <remarks>
    /// The caller holds <c>mmap_sem</c>, for reading at least, and no spin lock, since memory may have to be found.
    /// This is the version with the bug: it was right as long as every <see cref="AnonVma"/> here was a new one. An adopted one
    /// has a list that others change at the same time.
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
        mm.PageTableLock.Enter();
        if (vma.AnonVma is null)
        {
            vma.AnonVma = anonVma;
            anonVma.Head.Add(vma.AnonVmaNode);
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
