namespace MemoryManager;

internal sealed partial class MmStruct
{
    private const long StackLimit = 256;

    /// <summary>Lets the stack grow down to an address; the caller holds <c>mmap_sem</c> for reading only.</summary>
    internal static bool ExpandStack(VmAreaStruct vma, long address)
    {
        // Several threads may get here at once. What keeps them apart is the lock of the area's AnonVma, so it needs one first.
        if (!AnonVma.Prepare(vma))
        {
            return false;
        }

        var anonVma = vma.AnonVma!;
        anonVma.Lock.Enter();
        if (address < vma.Start)
        {
            var isTooLarge = vma.End - address > StackLimit;
            var isInTheWay = vma.Previous is { } previous && previous.End > address;
            if (isTooLarge || isInTheWay)
            {
                anonVma.Lock.Exit();
                return false;
            }

            vma.PgOff -= vma.Start - address;
            vma.Start = address;
        }

        anonVma.Lock.Exit();
        return true;
    }
}
