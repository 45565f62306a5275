/// A row of plain values that someone else keeps, checked at every look and free of reference counts.
///
/// The words and letters of a line are asked after a hundred times each; an array would be retained, released and asked who
/// owns it nearly as often. A row is good as long as the line that it came from is neither read anew nor given up.
@frozen public struct Row<Element>: RandomAccessCollection {
  public typealias SubSequence = Slice<Row<Element>>

  @usableFromInline let base: UnsafePointer<Element>
  public let count: Int

  @inlinable public init(base: UnsafePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }
  @inlinable public func index(after index: Int) -> Int { index + 1 }
  @inlinable public func index(before index: Int) -> Int { index - 1 }

  @inlinable public subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
  }

  /// The values as the C library and generic algorithms want them.
  @inlinable public func withContiguousStorageIfAvailable<R>(
    _ body: (UnsafeBufferPointer<Element>) throws -> R
  ) rethrows -> R? {
    try body(UnsafeBufferPointer(start: base, count: count))
  }
}

/// The memory behind rows, its header the room it has: one allocation, given back with its last owner.
///
/// What needs more room takes a new one; the pointers of the old one's rows are then void.
public typealias RowStorage<Element> = ManagedBuffer<Int, Element>

extension ManagedBuffer where Header == Int {
  @inlinable
  public static func room(for count: Int) -> RowStorage<Element> { create(minimumCapacity: count) { _ in count } }

  @inlinable
  public var base: UnsafeMutablePointer<Element> { withUnsafeMutablePointerToElements { $0 } }
}
