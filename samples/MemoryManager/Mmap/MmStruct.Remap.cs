namespace MemoryManager;

internal sealed partial class MmStruct
{
    /// <summary>Shows another page of the file at an address of a shared mapping: <c>remap_file_pages</c>.</summary>
    /// <remarks>From then on the area is nonlinear: an address no longer tells the offset, nor an offset the address.</remarks>
    internal bool RemapFilePage(long address, long pgOff)
    {
        MmapSem.DownWrite();
        try
        {
            var vma = FindVma(address);
            if (vma is null || vma.Start > address || vma.File is not { } mapping || !vma.IsShared)
            {
                return false;
            }

            MakeNonLinear(mapping, vma);
            PageTableLock.Enter();
            PteAllocMap(address);
            Memory.UnmapPages(this, address, address + 1, atomic: true);
            SetPte(address, Pte.OfFile(pgOff));
            PageTableLock.Exit();
            return true;
        }
        finally
        {
            MmapSem.UpWrite();
        }
    }

    private static void MakeNonLinear(AddressSpace mapping, VmAreaStruct vma)
    {
        if (vma.IsNonLinear)
        {
            return;
        }

        lock (mapping.IMmapLock)
        {
            mapping.Remove(vma);
            vma.Flags |= VmFlags.NonLinear;
            mapping.Insert(vma);
        }
    }
}
